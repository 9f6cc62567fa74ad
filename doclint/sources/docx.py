"""Word documents. What reads and writes them is loaded with the first one."""

from __future__ import annotations

from collections.abc import Sequence

from doclint.diagnostic import Diagnostic, Edit
from doclint.document import Document
from doclint.source import Review, Source

MOST_BYTES = 128 << 20
"""Pictures included."""


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


def write_tracked(document: Document, edits: Sequence[Edit]) -> bytes:
    """The file with `edits` as tracked changes."""
    from doclint.sources.word.tracked import write

    return write(document, edits)


def comment(document: Document, diagnostics: Sequence[Diagnostic]) -> bytes:
    """The file with `diagnostics` as comments on their passages."""
    from doclint.sources.word.comments import comment

    return comment(document, diagnostics)


DOCX = Source("docx", (".docx",), read, write, MOST_BYTES, Review(write_tracked, comment))
