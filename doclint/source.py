"""The contract of a format: bytes in, a Document out; edits in, bytes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from doclint.diagnostic import Edit
from doclint.document import Document


class SourceError(Exception):
    """A file that cannot be read or written as asked; its text is a Chinese sentence with the remedy."""


class Source(msgspec.Struct, frozen=True):
    """A format. Both functions are pure.

    suffixes: lower-case with their dot. read: bytes and a path (for messages) to a Document, raises
    SourceError. write: a Document that `read` gave and edits in order, without overlap, to the bytes
    of the corrected file, raises SourceError where the format or encoding cannot hold them.
    most_bytes: a larger file is refused unread; no draft is so long, and reading it could exhaust memory.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str | None], Document]
    write: Callable[[Document, Sequence[Edit]], bytes]
    most_bytes: int = 32 << 20
