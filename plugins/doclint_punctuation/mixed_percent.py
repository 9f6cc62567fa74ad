"""Full-width ％ among half-width %."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_FULL = pattern("(?<=[0-9])％")
_HALF = pattern("(?<=[0-9])%")


@rule(
    "punctuation/mixed-percent",
    title="百分号全角半角混用",
    severity=Severity.WARNING,
    basis="实务",
    triggers="％",
)
def mixed_percent(document: Document) -> Iterator[Finding]:
    """One form in one document: ％ is reported where % is used as well."""
    if _HALF.search(document.prose) is None:
        return
    for match in _FULL.finditer(document.prose):
        span = Span(*match.span())
        yield Finding(span, "全文另用半角“%”，这里也应为“%”", replace(span, "%"))
