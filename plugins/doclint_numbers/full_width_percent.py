"""One percent sign in one document: the half-width one, where the document has both."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_SIGN = pattern(r"(?<=[0-9])％")


@rule(
    "numbers/full-width-percent",
    title="百分号全角、半角混用",
    severity=Severity.WARNING,
    basis="实务",
    triggers="％",
)
def full_width_percent(document: Document) -> Iterator[Finding]:
    prose = document.prose
    if prose.count("％") >= prose.count("%"):
        return
    for match in document.find(_SIGN):
        span = Span(*match.span())
        yield Finding(span, "百分号应与全文一致，用半角“%”", replace(span, "%"))
