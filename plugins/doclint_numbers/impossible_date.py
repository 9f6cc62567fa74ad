"""A date that the calendar does not have: 2月30日, 6月31日, 13月5日."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator

from doclint import Document, Finding, Span, parse_numeral, pattern, rule

_FIGURE = r"[\d一二三四五六七八九十]"
_DATE = pattern(rf"(?P<month>{_FIGURE}{_FIGURE}{{0,2}})月(?P<day>{_FIGURE}{{1,4}})[日号號]")
_YEAR = pattern(r"(?P<year>\d{4})年$")
_NO_MONTH = pattern(r"(?:农历|農曆|阴历|陰曆|旧历|舊曆|闰|閏|[\dA-Za-z.-])$")
_BLANK = "00"
"""Stands in forms for what is to be filled in: 000年00月00日."""
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@rule(
    "numbers/impossible-date",
    title="日期不存在",
    triggers="月",
)
def impossible_date(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in document.find(_DATE):
        if _NO_MONTH.search(prose, max(0, match.start() - 2), match.start()):
            continue
        if _BLANK in (match["month"], match["day"]):
            continue
        year = _YEAR.search(prose, max(0, match.start() - 5), match.start())
        if not _exists(int(year["year"]) if year else None, _number(match["month"]), _number(match["day"])):
            span = Span(year.start() if year else match.start(), match.end())
            yield Finding(span, f"没有“{span.of(prose)}”这一天，请核对")


def _number(figure: str) -> int:
    return int(figure) if figure.isdecimal() else parse_numeral(figure) or 0


def _exists(year: int | None, month: int, day: int) -> bool:
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS[month - 1]:
        return False
    return year is None or isleap(year) or (month, day) != (2, 29)
