"""What linting one document gives."""

from __future__ import annotations

import msgspec

from doclint.diagnostic import Diagnostic
from doclint.document import Document


class Failure(msgspec.Struct, frozen=True):
    """Work that could not be done: where, and why. It makes the exit status 2."""

    where: str
    cause: str


class Report(msgspec.Struct, frozen=True):
    """The diagnostics of one document in order, and what failed on the way.

    `document` is None when the file could not be read.
    """

    path: str | None
    document: Document | None
    diagnostics: tuple[Diagnostic, ...] = ()
    failures: tuple[Failure, ...] = ()
