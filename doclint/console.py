"""What the program knows of the terminal, or file, that it writes to."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from doclint.reports.palette import Palette

_WIDE = ("cp936", "gbk", "gb18030", "cp950", "big5", "cp932")


def prepare_streams() -> None:
    """Let standard output and error hold whatever a document holds."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A console keeps its own encoding; what is piped or stored is UTF-8 everywhere.
            stream.reconfigure(errors="replace", **({} if stream.isatty() else {"encoding": "utf-8"}))


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
    """Cells of “”, … and ·, which consoles of East Asian code pages show wide."""
    return 2 if stream.encoding.lower() in _WIDE else 1
