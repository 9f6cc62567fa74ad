"""Full-width marks inside a number."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule

_INSIDE = pattern(r"(?<=[0-9])．(?=[0-9])|(?<=[0-9])，(?=[0-9]{3}(?:[，,][0-9]{3})*(?![0-9]))(?<![0-9]{4}，)")
_HALF = {"．": ".", "，": ","}


@rule(
    "punctuation/full-width-decimal",
    title="数字中间用了全角标点",
    severity=Severity.WARNING,
    basis="实务",
    triggers="．，",
)
def full_width_decimal(document: Document) -> Iterator[Finding]:
    """3．5% and 1，200: inside a number in half-width digits stand half-width marks."""
    for match in _INSIDE.finditer(document.prose):
        span, half = Span(*match.span()), _HALF[match.group()]
        safety = Safety.SAFE if half == "." else Safety.UNSAFE
        yield Finding(span, f"数字中间的“{match.group()}”应为半角“{half}”", replace(span, half, safety))
