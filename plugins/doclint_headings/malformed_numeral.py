"""A heading"s numeral is spelt as one writes numbers: 十一, not 一十一."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_headings.spelling import misspelt


@rule(
    "headings/malformed-numeral",
    title="序号的数字写法不通",
    severity=Severity.WARNING,
    basis="实务",
)
def malformed_numeral(document: Document) -> Iterator[Finding]:
    for each in misspelt(document, "malformed"):
        message = f"数字写法不通：“{each.heading.label}”应为“{each.due}”"
        yield Finding(each.span, message, each.fix)
