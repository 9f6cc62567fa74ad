"""A colon within the reach of another colon."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule
from doclint_punctuation.marks import BREAK

_TWO = pattern(
    rf"(?:指出|强调|強調|要求|认为|認為|提出|明确|明確|决定|決定)(?P<colon>：)(?![“「])"
    rf"[^：。；！？“”「」{BREAK}]{{1,40}}(?<![一二三四五六七八九十\d])：(?=[一1①首第（“]|$)"
)


@rule(
    "punctuation/colon-in-colon",
    title="一句之中冒号套冒号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.7、A.6",
    triggers=_TWO,
)
def colon_in_colon(document: Document) -> Iterator[Finding]:
    """会议指出：要做到三点：一是…: the first one should be a comma (4.7, A.6)."""
    for match in document.find(_TWO):
        span = Span(*match.span("colon"))
        yield Finding(span, "冒号之内又用冒号，前一个可改为逗号", replace(span, "，", Safety.UNSAFE))
