"""A number"s brackets are full-width, both of them."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_headings.spelling import misspelt


@rule(
    "headings/bracket-width",
    title="序号括号不是全角或两边不一",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 5.1",
)
def bracket_width(document: Document) -> Iterator[Finding]:
    for each in misspelt(document, "width"):
        message = f"括号应为全角：“{each.heading.label}”应为“{each.due}”"
        yield Finding(each.span, message, each.fix)
