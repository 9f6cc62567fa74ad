"""A remark of the report, with the number that ties its mark to its entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from doclint.diagnostic import Diagnostic
from doclint.document import Document
from doclint.reports.page.families import Family
from doclint.span import Span


class Remark(msgspec.Struct, frozen=True):
    """A diagnostic. `number` counts from 1 over the whole report."""

    number: int
    diagnostic: Diagnostic
    document: Document
    family: Family

    @property
    def span(self) -> Span:
        return self.diagnostic.span

    @property
    def look(self) -> str:
        """Its classes: severity and hue."""
        return f"{self.diagnostic.severity.value} hue-{self.family.hue}"


def number(
    diagnostics: Sequence[Diagnostic], document: Document, known: Mapping[str, Family], first: int
) -> list[Remark]:
    """The remarks of one document, counted from `first`."""
    return [
        Remark(at, each, document, known[each.rule.partition("/")[0]])
        for at, each in enumerate(diagnostics, first)
    ]
