"""OpenDocument text. What reads and writes it is loaded with the first one."""

from __future__ import annotations

from collections.abc import Sequence

from doclint.diagnostic import Edit
from doclint.document import Document
from doclint.source import Source

MOST_BYTES = 128 << 20
"""Pictures included."""


def read(content: bytes, path: str | None) -> Document:
    """The final view of an .odt, with the numbers that its lists generate as the blocks' labels.

    Raises SourceError where it is broken, encrypted, too large, holds macros, or is no .odt.
    """
    from doclint.sources.opendocument.reading import read

    return read(content, path)


def write(document: Document, edits: Sequence[Edit]) -> bytes:
    """The edited file: only the texts that `edits` touch are changed, all other parts stay byte-equal."""
    from doclint.sources.opendocument.writing import write

    return write(document, edits)


ODT = Source("odt", (".odt",), read, write, MOST_BYTES)
