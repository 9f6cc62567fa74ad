"""Months and days padded with a zero in the whole body: allowed, but not what offices write."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, replace, rule
from doclint_numbers.padded_date import padding


@rule(
    "numbers/padded-date-throughout",
    title="正文日期的月、日补零",
    severity=Severity.INFO,
    basis="实务",
    triggers="月",
)
def padded_date_throughout(document: Document) -> Iterator[Finding]:
    found = document.memo(padding)
    if not found.mixed:
        for zero in found.zeros:
            yield Finding(zero, "公文习惯月、日前不补“0”", replace(zero, "", title="删去“0”"))
