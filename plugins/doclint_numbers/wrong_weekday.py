"""The weekday beside a date is that of the date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from doclint import Document, Finding, Safety, Span, pattern, replace, rule
from doclint_numbers.calendar_dates import dates

_WEEKDAY = pattern(
    r"(?:[（(]|，|,|\s)?(?:星期|周|週|礼拜|禮拜)(?P<day>[一二三四五六日天])(?![一二三四五六日天至、—～\-])"
)
_WITHOUT_YEAR = pattern(r"(?P<month>\d\d?)月(?P<day>[0-3]?\d)[日号號](?=.{0,3}[期周週拜])")
_NAMES = "一二三四五六日"


@rule(
    "numbers/wrong-weekday",
    title="星期与日期不符",
    triggers="期周週拜",
)
def wrong_weekday(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for end, days in [*_full(document), *_short(document)]:
        match = _WEEKDAY.match(prose, end)
        if match is None or not days:
            continue
        said = _NAMES.index(match["day"].replace("天", "日"))
        if all(day.weekday() != said for day in days):
            span, right = Span(*match.span("day")), _NAMES[days[0].weekday()]
            message = f"{days[0].isoformat()} 是星期{right}，不是星期{match['day']}，请核对"
            yield Finding(span, message, replace(span, right, Safety.SHOWN))


def _full(document: Document) -> Iterator[tuple[int, list[Date]]]:
    for written in document.memo(dates):
        if written.date is not None:
            yield written.span.end, [written.date]


def _short(document: Document) -> Iterator[tuple[int, list[Date]]]:
    """Dates without a year: they may lie in the document's year or in the next."""
    own, prose = document.date, document.prose
    if own is None:
        return
    for match in document.find(_WITHOUT_YEAR):
        before = prose[match.start() - 1 : match.start()]
        if before != "年" and not before.isdecimal():
            month, day = int(match["month"]), int(match["day"])
            yield match.end(), [*_day(own.year, month, day), *_day(own.year + 1, month, day)]


def _day(year: int, month: int, day: int) -> list[Date]:
    try:
        return [Date(year, month, day)]
    except ValueError:
        return []
