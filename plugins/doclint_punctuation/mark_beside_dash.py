"""A comma or the like beside a dash."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_BESIDE = pattern(r"[，、；]+(?=——(?!—))|(?<=——)[，、。；]+")


@rule(
    "punctuation/mark-beside-dash",
    title="破折号旁边多了标点",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 B.2",
    triggers="—",
)
def mark_beside_dash(document: Document) -> Iterator[Finding]:
    """，—— and ——，: the dash is the pause. A sentence's end may stand before it: 。——这就是…."""
    for match in document.find(_BESIDE):
        span = Span(*match.span())
        yield Finding(span, f"破折号前后不用“{match.group()}”", replace(span, ""))
