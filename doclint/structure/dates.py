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
_GAP = r"[ \u3000]?"
_DATE = pattern(
    r"(?P<era>(?:中華)?民國|(?:中华)?民国)?"
    r"(?:"
    rf"(?P<year>(?<!\d)\d{{1,4}}){_GAP}年{_GAP}(?P<month>\d{{1,2}}){_GAP}月{_GAP}(?P<day>\d{{1,2}}){_GAP}[日号號]"
    rf"|(?P<cyear>[一二三四五六七八九{_ZERO}百十]{{2,4}})年(?P<cmonth>[一二三四五六七八九十]{{1,3}})月"
    r"(?P<cday>[一二三四五六七八九十廿]{1,3})[日号號]"
    r")"
)
_SYMBOLS = pattern(r"(?P<year>\d{4})(?P<sign>[-./．－])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})(?![\d.-])")
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
        written = _written(match)
        if written is not None:
            yield written


def date_line(text: str, line: Span) -> WrittenDate | None:
    """The date that is all that `line` says, brackets, weekday and what precedes in brackets aside."""
    before = _BEFORE.match(text, line.start, line.end)
    start = before.end() if before else line.start
    found = _date_at(text, start, line.end)
    if found is None:
        return None
    bracketed = text[line.start] in _OPENING and text[line.end - 1] in _CLOSING
    return found if bracketed or _AFTER.fullmatch(text, found.span.end, line.end) else None


def _date_at(text: str, start: int, end: int) -> WrittenDate | None:
    match = _DATE.match(text, start, end)
    if match is not None:
        return _written(match)
    match = _SYMBOLS.match(text, start, end)
    if match is None:
        return None
    date = _date(int(match["year"]), int(match["month"]), int(match["day"]))
    return WrittenDate(
        Span(*match.span()), "symbols", date, Span(*match.span("month")), Span(*match.span("day"))
    )


def _written(match: Match) -> WrittenDate | None:
    chinese = match["year"] is None
    prefix = "c" if chinese else ""
    year = _number(match[prefix + "year"])
    if match["era"]:
        year += _ROC_BASE
    elif year < 1000:
        return None
    month, day = (_number(match[prefix + part]) for part in ("month", "day"))
    return WrittenDate(
        Span(*match.span()),
        "chinese" if chinese else "arabic",
        _date(year, month, day),
        Span(*match.span(prefix + "month")),
        Span(*match.span(prefix + "day")),
    )


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
