"""Years have four figures: 2024年3月, not 24年3月."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule

_SHORT = pattern(
    r"(?<![\d.,年月第满滿刑~～—-])(?P<mark>[’'‘＇]?)(?P<year>[0-4]\d|[5-9]\d)"
    r"(?=年(?:1[0-2]|0?[1-9])月(?!龄|齡))|[’'‘＇](?P<marked>\d\d)(?=年)"
)
_TURN = 50


@rule(
    "numbers/short-year",
    title="年份简写为两位",
    severity=Severity.WARNING,
    basis="GB/T 15835—2011 5.1.4",
    triggers="年",
    profiles=("cn", "cn-hant"),
)
def short_year(document: Document) -> Iterator[Finding]:
    for match in _SHORT.finditer(document.prose):
        span = Span(*match.span())
        year = match["year"] or match["marked"]
        right = ("20" if int(year) < _TURN else "19") + year
        message = f"年份要写全四位：“{match[0]}年”应为“{right}年”"
        yield Finding(span, message, replace(span, right, Safety.UNSAFE))
