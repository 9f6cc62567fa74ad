"""Years have four figures: 2024年3月, not 24年3月."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule

_SHORT = pattern("(?<=[0-9]{2})年(?:(?P<month>(?:1[0-2]|0?[1-9])月)(?!龄|齡))?")
_QUOTES = tuple("’'‘＇")
_OTHERWISE = tuple("0123456789０１２３４５６７８９.,年月第满滿刑~～—-")
_TURN = 50


@rule(
    "numbers/short-year",
    title="年份简写为两位",
    severity=Severity.WARNING,
    basis="GB/T 15835—2011 5.1.4",
    triggers=_SHORT,
    profiles=("cn", "cn-hant"),
)
def short_year(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in document.find(_SHORT):
        start, end = match.start() - 2, match.start()
        marked = prose.endswith(_QUOTES, 0, start)
        if not marked and (match["month"] is None or prose.endswith(_OTHERWISE, 0, start)):
            continue
        span, year = Span(start - marked, end), prose[start:end]
        right = ("20" if int(year) < _TURN else "19") + year
        message = f"年份要写全四位：“{span.of(prose)}年”应为“{right}年”"
        yield Finding(span, message, replace(span, right, Safety.UNSAFE))
