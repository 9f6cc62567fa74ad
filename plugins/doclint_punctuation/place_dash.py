"""A hyphen between the two ends of a line of traffic."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule
from doclint_punctuation.marks import HAN

_ROUTE = pattern(
    rf"(?<=[{HAN}])[-－](?=[{HAN}]{{2,5}}(?:高铁|高鐵|铁路|鐵路|高速|公路|航线|航線|客运专线|城际|輸電|输电|管道))"
)


@rule(
    "punctuation/place-dash",
    title="地点起止之间用了短横线",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.13.3.2",
    profiles=("cn", "cn-hant"),
    triggers="-－",
)
def place_dash(document: Document) -> Iterator[Finding]:
    """北京-上海高铁 should be 北京—上海高铁 (4.13.3.2: — joins the ends of a route)."""
    for match in document.find(_ROUTE):
        span = Span(*match.span())
        yield Finding(span, "地点起止之间应为一字线“—”", replace(span, "—"))
