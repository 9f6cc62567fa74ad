"""Dates as official documents write them: 2024年1月5日, 二〇二四年一月五日, 民國一一三年, 2024-01-05."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from typing import Literal

import msgspec

from doclint.patterns import Match, pattern
from doclint.span import Span
from doclint.structure.numerals import parse

DateStyle = Literal["arabic", "chinese", "symbols"]
"""How a date is written: 2024年1月5日, 二〇二四年一月五日, or 2024-01-05 (also with dots and slashes)."""

_ZERO = "〇○◯零OoＯ0０"
_SAME_ZERO = str.maketrans(dict.fromkeys(_ZERO, "〇"))
_ROC_BASE = 1911
_ERA = pattern("(?:中華|中华)?民[國国]")
_FIGURE = rf"[\d一二三四五六七八九十百{_ZERO}]"
_SMALL = r"[\d一二三四五六七八九十廿]"
_DATE = pattern(
    rf"(?P<year>{_FIGURE}{_FIGURE}{{0,3}})[ \u3000]?年[ \u3000]?(?P<month>{_SMALL}{{1,3}})[ \u3000]?月"
    rf"[ \u3000]?(?P<day>{_SMALL}{{1,3}})[ \u3000]?[日号號]"
)
_SYMBOLS = pattern(r"(?P<year>\d{4})(?P<sign>[-./．－])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})(?![\d.-])")
_STARTS = frozenset(f"一二三四五六七八九十百{_ZERO}中民发發成印签簽日（(【[")
_OPENING, _CLOSING = "（(【[", "）)】]"
_BEFORE = pattern(r"(?:(?:发文|發文|成文|印发|印發|签发|簽發)?日[ \u3000]*期[：:]|[（(【\[])[ \u3000]*")
_AFTER = pattern(r"[ \u3000]*(?:[（(]?(?:星期|周|週)[一二三四五六日天][）)]?)?(?:印[发發])?")


class WrittenDate(msgspec.Struct, frozen=True):
    """A date in the text. `date` is None where the calendar has no such day."""

    span: Span
    style: DateStyle
    date: Date | None
    month: Span
    day: Span


def find_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[WrittenDate]:
    """The full dates of `text[start:end]` that are written with 年月日, in order."""
    for match in _DATE.finditer(text, start, len(text) if end is None else end):
        written = _written(match, text)
        if written is not None:
            yield written


def date_line(text: str, line: Span) -> WrittenDate | None:
    """The date that is all that `line` says, brackets, weekday and what precedes in brackets aside."""
    first = text[line.start : line.start + 1]
    if not (first.isdecimal() or first in _STARTS):
        return None
    before = _BEFORE.match(text, line.start, line.end)
    start = before.end() if before else line.start
    found = _date_at(text, start, line.end)
    if found is None:
        return None
    bracketed = text[line.start] in _OPENING and text[line.end - 1] in _CLOSING
    return found if bracketed or _AFTER.fullmatch(text, found.span.end, line.end) else None


def _date_at(text: str, start: int, end: int) -> WrittenDate | None:
    era = _ERA.match(text, start, end)
    match = _DATE.match(text, era.end() if era else start, end)
    if match is not None:
        return _written(match, text)
    match = _SYMBOLS.match(text, start, end)
    return _dated(match, Span(*match.span()), "symbols", 0) if match else None


def _written(match: Match, text: str) -> WrittenDate | None:
    """What the match says, unless its year is the end of a longer number or has too few figures."""
    start, year = match.start(), match["year"]
    era = next((each for each in _ERA.finditer(text, max(0, start - 4), start) if each.end() == start), None)
    if text[start - 1 : start].isdecimal() or not (era or len(year) == 4):
        return None
    span = Span(era.start() if era else start, match.end())
    return _dated(match, span, "arabic" if year.isdecimal() else "chinese", _ROC_BASE if era else 0)


def _dated(match: Match, span: Span, style: DateStyle, base: int) -> WrittenDate:
    year, month, day = (_number(match[part]) for part in ("year", "month", "day"))
    date = _date(base + year, month, day)
    return WrittenDate(span, style, date, Span(*match.span("month")), Span(*match.span("day")))


def _number(text: str) -> int:
    """What either kind of figure means; 0 for what is no number."""
    if text.isdecimal():
        return int(text)
    return parse(text.translate(_SAME_ZERO)) or 0


def _date(year: int, month: int, day: int) -> Date | None:
    try:
        return Date(year, month, day)
    except ValueError:
        return None
