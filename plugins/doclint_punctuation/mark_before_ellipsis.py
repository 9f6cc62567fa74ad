"""A comma or the like before an ellipsis."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule

_BEFORE = pattern("[，、；](?=……)")


@rule(
    "punctuation/mark-before-ellipsis",
    title="省略号前面多了标点",
    severity=Severity.INFO,
    basis="GB/T 15834—2011 B.2",
    triggers="…",
)
def mark_before_ellipsis(document: Document) -> Iterator[Finding]:
    """风声，雨声，……: usually no mark stands before …… (B.2)."""
    for match in document.find(_BEFORE):
        span = Span(*match.span())
        yield Finding(span, f"省略号前面通常不用“{match.group()}”", replace(span, "", Safety.UNSAFE))
