"""The JSON report as types, from which its schema is made. Keys are only ever added within a version."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from doclint.diagnostic import Safety, Severity
from doclint.structure.script import Profile

Offset = Annotated[int, msgspec.Meta(ge=0, description="code points from the start of the text, 0-based")]
Line = Annotated[int, msgspec.Meta(ge=1, description="1-based")]
Column = Annotated[int, msgspec.Meta(ge=1, description="code points from the start of the line, 1-based")]
Utf16Column = Annotated[
    int, msgspec.Meta(ge=1, description="UTF-16 code units from the start of the line, 1-based")
]
Count = Annotated[int, msgspec.Meta(ge=0)]


class Place(msgspec.Struct, frozen=True):
    """A place in the text of a file, as decoded and without a byte order mark.

    paragraph: of a Word file's body, counting those with text; null in other formats, notes and margins.
    """

    offset: Offset
    line: Line
    column: Column
    utf16_column: Utf16Column
    paragraph: Line | None


class Edit(msgspec.Struct, frozen=True):
    """Replace the code points from `start` up to but not including `end` by `text`."""

    start: Offset
    end: Offset
    text: str


class Fix(msgspec.Struct, frozen=True):
    """Edits to be made together or not at all.

    safe: one outcome and no change of meaning. unsafe: a person should look. shown: only a suggestion.
    """

    title: str
    safety: Safety
    edits: list[Edit]


class Diagnostic(msgspec.Struct, frozen=True):
    """One remark: the rule's id, why, on what authority, from where up to but not including where."""

    rule: str
    severity: Severity
    message: str
    basis: str | None
    start: Place
    end: Place
    fix: Fix | None


class Failure(msgspec.Struct, frozen=True):
    """Work that could not be done."""

    where: str
    cause: str


class Correction(msgspec.Struct, frozen=True):
    """A fix that this run applied. `line` is where it was in the text before that pass, and `paragraph`."""

    line: Line
    paragraph: Line | None
    rule: str
    message: str
    title: str


class File(msgspec.Struct, frozen=True):
    """One file that was asked for. `encoding` and `profile` are null where it could not be read."""

    path: str
    encoding: str | None
    profile: Profile | None
    diagnostics: list[Diagnostic]
    failures: list[Failure]
    corrections: list[Correction]


class Summary(msgspec.Struct, frozen=True):
    """Counts. `fixable` are corrected by `--fix`, `fixable_unsafe` by `--unsafe` only."""

    files: Count
    diagnostics: Count
    errors: Count
    warnings: Count
    infos: Count
    fixable: Count
    fixable_unsafe: Count
    corrections: Count
    failures: Count


class Rest(msgspec.Struct, frozen=True):
    """What follows the files: `skipped`, the excluded paths named; `failures`, those of no single file."""

    skipped: list[str]
    failures: list[Failure]
    summary: Summary


class Report(msgspec.Struct, frozen=True):
    """A run of doclint. `failures` are those of no single file, `skipped` the excluded paths named."""

    version: Literal[1]
    doclint: str
    files: list[File]
    skipped: list[str]
    failures: list[Failure]
    summary: Summary
