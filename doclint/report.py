"""What linting one document gives, and what a run gives for one file."""

from __future__ import annotations

import msgspec

from doclint.diagnostic import Diagnostic
from doclint.document import Document


class Failure(msgspec.Struct, frozen=True):
    """Work that could not be done: where, and why. It makes the exit status 2."""

    where: str
    cause: str


class Correction(msgspec.Struct, frozen=True):
    """One fix that was applied: what was wrong, and what was done about it.

    `line` is 1-based, in the text as it stood before that pass; so is `paragraph` in formats that
    have them, else None.
    """

    line: int
    rule: str
    message: str
    title: str
    paragraph: int | None = None


class Report(msgspec.Struct, frozen=True):
    """The diagnostics of one document in order, and what failed on the way.

    `document` is None when the file could not be read.
    """

    path: str | None
    document: Document | None
    diagnostics: tuple[Diagnostic, ...] = ()
    failures: tuple[Failure, ...] = ()


class FileResult(msgspec.Struct, frozen=True):
    """What is told of one file: the report of its text as it stands, and what was corrected before."""

    path: str
    report: Report
    corrections: tuple[Correction, ...] = ()

    @property
    def encoding(self) -> str | None:
        """The encoding that the file was read in; None where its format has none or it was not read."""
        origin = self.report.document.origin if self.report.document else None
        return getattr(origin, "encoding", None)
