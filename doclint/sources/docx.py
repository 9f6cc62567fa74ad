"""Word documents. What reads and writes them is loaded with the first one."""

from __future__ import annotations

from collections.abc import Sequence

from doclint.diagnostic import Edit
from doclint.document import Document
from doclint.source import Source


def read(content: bytes, path: str | None) -> Document:
    """The final view of a .docx, with the numbers that Word generates as the blocks' labels.

    Raises SourceError where it is broken, encrypted, too large, holds macros, or is no .docx.
    """
    from doclint.sources.word.reading import read

    return read(content, path)


def write(document: Document, edits: Sequence[Edit]) -> bytes:
    """The edited file: only the runs that `edits` touch are changed, all other parts stay byte-equal."""
    from doclint.sources.word.writing import write

    return write(document, edits)


DOCX = Source("docx", (".docx",), read, write)
