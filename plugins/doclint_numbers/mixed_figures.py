"""Numbers of one kind in one passage take one kind of figure: 3个市、5个县."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_UNIT = "个個名户戶家所座条條项項次处處人"
_PAIR = pattern(
    rf"(?P<arabic>(?<!\d)\d+(?P<unit>[{_UNIT}]))[^\d，。；：、]{{1,6}}[、，](?P<chinese>[一二三四五六七八九十]{{1,3}}(?P=unit))(?!方面|体系)"
)


@rule(
    "numbers/mixed-figures",
    title="同类数字两种写法",
    severity=Severity.INFO,
    basis="GB/T 15835—2011 4.3",
    triggers=_PAIR,
)
def mixed_figures(document: Document) -> Iterator[Finding]:
    for match in document.find(_PAIR):
        message = f"与前面的“{match['arabic']}”同类，“{match['chinese']}”宜用同一种数字"
        yield Finding(Span(*match.span("chinese")), message)
