"""Drafts as they lie about, in every encoding and with every line ending: ours, and real ones."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"

ENCODINGS: Mapping[str, tuple[bytes, str]] = {
    "utf-8": (b"", "utf-8"),
    "utf-8 with a BOM": (codecs.BOM_UTF8, "utf-8"),
    "utf-16": (codecs.BOM_UTF16_LE, "utf-16-le"),
    "utf-16 big-endian": (codecs.BOM_UTF16_BE, "utf-16-be"),
    "gb18030": (b"", "gb18030"),
    "big5": (b"", "big5"),
}


def _mixed(text: str) -> str:
    return "".join(
        line if number % 3 else line.replace("\n", "\r\n")
        for number, line in enumerate(text.splitlines(keepends=True))
    )


ENDINGS: Mapping[str, Callable[[str], str]] = {
    "lf": lambda text: text,
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "mixed": _mixed,
}


def ours() -> list[Path]:
    return sorted((ROOT / "examples").glob("*.txt"))


def real() -> list[Path]:
    """None where the folder of real drafts is not beside this checkout."""
    return sorted([*SHARED.glob("gold/*/*.txt"), *SHARED.glob("samples/*.txt")])


def stored(drafts: list[Path], encoding: str, ending: str) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each draft that can be stored so: Big5 has no simplified characters."""
    bom, codec = ENCODINGS[encoding]
    for draft in drafts:
        text = ENDINGS[ending](draft.read_text("utf-8-sig"))
        try:
            yield f"{draft.parent.name}-{draft.name}", bom + text.encode(codec)
        except UnicodeEncodeError:
            continue
