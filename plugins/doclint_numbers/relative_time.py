"""今年, 近日 and the like say nothing to who reads the document later: a date does."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_RELATIVE = pattern(r"(?<![当當])(?:去年|前年|明年|日前|近日|昨天|昨日|上个?月|上個?月)(?![来來])(?<!\d日前)")


@rule(
    "numbers/relative-time",
    title="时间用语不具体",
    severity=Severity.INFO,
    basis="实务",
    triggers="年日天月",
    profiles=("cn", "cn-hant"),
)
def relative_time(document: Document) -> Iterator[Finding]:
    if not document.elements.is_official:
        return
    for match in document.find(_RELATIVE):
        yield Finding(Span(*match.span()), f"公文中“{match[0]}”宜写成具体的年月日")
