"""Another mark beside a slash."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule
from doclint_punctuation.marks import HAN

_BESIDE = pattern(rf"(?<=[{HAN}])[，。、；：]/|(?<=[{HAN}])/[，。、；：]")


@rule(
    "punctuation/mark-beside-slash",
    title="分隔号旁边多了标点",
    severity=Severity.INFO,
    basis="GB/T 15834—2011 A.14",
    triggers="/",
)
def mark_beside_slash(document: Document) -> Iterator[Finding]:
    """市/、县: no other mark stands next to a slash (A.14)."""
    for match in document.find(_BESIDE):
        span = Span(*match.span())
        yield Finding(span, "分隔号“/”前后不用别的点号", replace(span, "/", Safety.UNSAFE))
