"""A bracketed number has both its brackets."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_headings.spelling import misspelt


@rule(
    "headings/half-bracket",
    title="序号括号只有一半",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.9.2",
    profiles=("cn", "cn-hant", "tw"),
)
def half_bracket(document: Document) -> Iterator[Finding]:
    for each in misspelt(document, "half"):
        message = f"括号不成对：“{each.heading.label}”应为“{each.due}”"
        yield Finding(each.span, message, each.fix)
