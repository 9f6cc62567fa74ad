"""Days of the lunar calendar are written in Chinese figures: 农历八月十五."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Match, Severity, Span, pattern, replace, rule
from doclint import write_numeral as write

_LUNAR = pattern(
    r"(?:农历|農曆|阴历|陰曆|旧历|舊曆|正月|腊月|臘月|冬月)(?P<figures>"
    r"(?<=[历曆])(?P<month>1[0-2]|[1-9])月(?:(?P<day>[12]\d|30|[1-9])[日号號]?(?!\d))?"
    r"|(?<=月)(?P<alone>[12]\d|30|[1-9])(?![\d.个個天年份万萬余多人户月%-]))"
)


@rule(
    "numbers/arabic-lunar",
    title="农历月日用了阿拉伯数字",
    severity=Severity.WARNING,
    basis="GB/T 15835—2011 4.2.1",
    triggers=_LUNAR,
)
def arabic_lunar(document: Document) -> Iterator[Finding]:
    for match in document.find(_LUNAR):
        span, right = Span(*match.span("figures")), _written(match)
        yield Finding(span, f"农历月日用汉字：“{match['figures']}”应为“{right}”", replace(span, right))


def _written(match: Match) -> str:
    if match["alone"]:
        return _day(match["alone"])
    return write(int(match["month"])) + "月" + (_day(match["day"]) if match["day"] else "")


def _day(figure: str) -> str:
    return ("初" if int(figure) <= 10 else "") + write(int(figure))
