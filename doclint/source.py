"""The contract of a format: bytes in, a Document out; edits in, bytes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from doclint.diagnostic import Diagnostic, Edit
from doclint.document import Document


class SourceError(Exception):
    """A file that cannot be read or written as asked; its text is a Chinese sentence with the remedy."""


class Review(msgspec.Struct, frozen=True):
    """How a format holds a review. Both functions are pure and raise SourceError as `write` does.

    write: as a Source's, but so that a reader of the file accepts or rejects each edit; read again, it
    has the edits made. comment: a Document that was read and remarks on it to the bytes of the file
    with each remark beside its passage.
    """

    write: Callable[[Document, Sequence[Edit]], bytes]
    comment: Callable[[Document, Sequence[Diagnostic]], bytes]


class Source(msgspec.Struct, frozen=True):
    """A format. Both functions are pure.

    suffixes: lower-case with their dot. read: bytes and a path (for messages) to a Document, raises
    SourceError. write: a Document that `read` gave and edits in order, without overlap, to the bytes
    of the corrected file, raises SourceError where the format or encoding cannot hold them.
    most_bytes: a larger file is refused unread; no draft is so long, and reading it could exhaust memory.
    review: for formats that can hold tracked changes and comments.
    is_draft: whether a folder's files of this kind are meant where the folder is named.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str | None], Document]
    write: Callable[[Document, Sequence[Edit]], bytes]
    most_bytes: int = 32 << 20
    review: Review | None = None
    is_draft: bool = True
