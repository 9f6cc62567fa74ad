"""Plain text."""

from __future__ import annotations

from collections.abc import Sequence

from doclint.diagnostic import Edit, apply_edits
from doclint.document import Document
from doclint.source import Source


def read(content: bytes, path: str | None) -> Document:
    return Document(content.decode("utf-8-sig"), path=path)


def write(document: Document, edits: Sequence[Edit]) -> bytes:
    return apply_edits(document.text, edits).encode()


TEXT = Source("text", (".txt",), read, write)
