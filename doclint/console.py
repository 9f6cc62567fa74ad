"""What the program knows of the terminal, or file, that it writes to."""

from __future__ import annotations

import codecs
import os
import sys
from argparse import Namespace
from typing import TYPE_CHECKING, TextIO

from doclint.reports.legible import spelt

if TYPE_CHECKING:
    from doclint.reports.palette import Palette

_WIDE = ("cp936", "gbk", "gb2312", "gb18030", "cp950", "big5", "big5-hkscs", "cp932")
_SPELT = "doclint.spelt"
_STREAMS = {"stdin": "r", "stdout": "w", "stderr": "w"}
"""In the order of their numbers, of which each takes the lowest that is free: no draft must get one."""


def prepare_streams() -> None:
    """Let standard output and error hold whatever a document holds; what was closed swallows it."""
    for name, mode in _STREAMS.items():
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
    codecs.register_error(_SPELT, _spell)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A console keeps its own encoding; what is piped or stored is UTF-8 everywhere.
            stream.reconfigure(errors=_SPELT, **({} if stream.isatty() else {"encoding": "utf-8"}))


def palette(options: Namespace) -> Palette | None:
    """The colours of the terminal that standard output is; None where it is none."""
    from doclint.reports.palette import Palette

    color = is_colored(options, sys.stdout)
    return Palette(color) if color or sys.stdout.isatty() else None


def is_colored(options: Namespace, stream: TextIO) -> bool:
    """Whether `stream` takes colours: as `--color` says, else a terminal does unless NO_COLOR is set."""
    if options.color != "auto":
        return bool(options.color == "always")
    return stream.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def ambiguous_width(stream: TextIO) -> int:
    """Cells of “”, … and ·, which consoles of East Asian code pages show wide.

    Python writes to every console of Windows in UTF-8, whatever its code page; Windows Terminal shows
    them narrow under any.
    """
    encodings = {stream.encoding, _device_encoding(stream)} if "WT_SESSION" not in os.environ else {None}
    return 2 if any(each and each.lower() in _WIDE for each in encodings) else 1


def _device_encoding(stream: TextIO) -> str | None:
    """The code page of the console that `stream` is; None where it is none."""
    try:
        return os.device_encoding(stream.fileno())
    except (OSError, ValueError):
        return None


def _spell(error: UnicodeError) -> tuple[str, int]:
    """What a console cannot show, as the report spells what cannot be seen: `<U+20BB7>`."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(spelt, error.object[error.start : error.end])), error.end
