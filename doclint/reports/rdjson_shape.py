"""The part of reviewdog's Diagnostic Format that is written."""

from __future__ import annotations

from typing import Literal

import msgspec

from doclint.diagnostic import Severity

Level = Literal["ERROR", "WARNING", "INFO"]
SEVERITIES: dict[Severity, Level] = {
    Severity.ERROR: "ERROR",
    Severity.WARNING: "WARNING",
    Severity.INFO: "INFO",
}


class Position(msgspec.Struct, frozen=True):
    """1-based; the column counts bytes of UTF-8."""

    line: int
    column: int


class Range(msgspec.Struct, frozen=True):
    start: Position
    end: Position


class Location(msgspec.Struct, frozen=True, omit_defaults=True):
    path: str
    range: Range | None = None


class Code(msgspec.Struct, frozen=True):
    value: str


class Suggestion(msgspec.Struct, frozen=True):
    range: Range
    text: str


class Diagnostic(msgspec.Struct, frozen=True, omit_defaults=True):
    message: str
    location: Location
    severity: Level
    code: Code | None = None
    suggestions: list[Suggestion] = []


class Source(msgspec.Struct, frozen=True):
    name: str


class Log(msgspec.Struct, frozen=True):
    source: Source
    diagnostics: list[Diagnostic]
