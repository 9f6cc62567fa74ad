"""Years carry no thousands separator."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_LENGTH = "今约約近逾超过過达達长長满滿历歷"
"""After these a number of years is a length of time: 距今约1,800年."""
_YEAR = pattern(rf"(?<![\d,.{_LENGTH}])(?:1,[89]\d\d|2,0\d\d)(?=年(?:[^来來以后後前的历歷]|$))")


@rule(
    "numbers/separated-year",
    title="年份用了千分撇",
    severity=Severity.WARNING,
    basis="GB/T 15835—2011 5.1.1",
    triggers=_YEAR,
)
def separated_year(document: Document) -> Iterator[Finding]:
    for match in document.find(_YEAR):
        span, right = Span(*match.span()), match[0].replace(",", "")
        yield Finding(span, f"年份不分节：“{match[0]}”应为“{right}”", replace(span, right))
