"""The weekday beside a date is that of the date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from doclint import Document, Finding, Safety, Span, find_dates, pattern, replace, rule

_WEEKDAY = pattern(
    r"(?:[（(]|，|,|\s)?(?:星期|周|週|礼拜|禮拜)(?P<day>[一二三四五六日天])(?![一二三四五六日天至、—～\-])"
)
_WITHOUT_YEAR = pattern(r"(?<![\d年])(?P<month>1[0-2]|0?[1-9])月(?P<day>[12]\d|3[01]|0?[1-9])[日号號]")
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
    for written in find_dates(document.prose):
        if written.date is not None:
            yield written.span.end, [written.date]


def _short(document: Document) -> Iterator[tuple[int, list[Date]]]:
    """Dates without a year: they may lie in the document's year or in the next."""
    own = document.date
    if own is None:
        return
    for match in _WITHOUT_YEAR.finditer(document.prose):
        month, day = int(match["month"]), int(match["day"])
        if (month, day) != (2, 29) and _plausible(month, day):
            yield match.end(), [Date(own.year + later, month, day) for later in (0, 1)]


def _plausible(month: int, day: int) -> bool:
    return day <= 30 or month in (1, 3, 5, 7, 8, 10, 12)
