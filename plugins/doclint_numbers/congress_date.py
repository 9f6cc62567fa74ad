"""The year beside a congress or plenum of the Party is its own; no document goes before its spirit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from functools import cache

import msgspec

from doclint import Document, Finding, Match, Severity, Span, load_table, pattern, rule, simplify

_ORDINAL = "[一二三四五六七八九十]"
_SESSION = rf"[届屆](?:{_ORDINAL}中全[会會]|全[国國]人大{_ORDINAL}次[会會][议議])"
_NAME = rf"(?P<name>{_ORDINAL}{{1,3}}(?:{_SESSION}|大(?![会會中型队隊量家类類]))"
_HELD = pattern(
    r"(?P<year>(?:19|20)\d\d)年(?P<month>\d{1,2}月)?(?:\d{1,2}日)?[^，。；、\d]{0,4}(?:召开|召開|举行|舉行)的?"
    rf"(?:党的|黨的|中共|中国共产党|中國共產黨)?{_NAME})"
)
_SPIRIT = pattern(rf"(?:党的|黨的|中共){_NAME})(?:报告|報告)?精神")


class Meeting(msgspec.Struct, frozen=True):
    """When a meeting opened and closed."""

    start: Date
    end: Date


@cache
def _meetings() -> dict[str, Meeting]:
    rows = load_table("doclint_numbers", "congresses.tsv")
    return {name: Meeting(Date.fromisoformat(start), Date.fromisoformat(end)) for name, start, end, _ in rows}


@rule(
    "numbers/congress-date",
    title="党的重要会议与时间不符",
    severity=Severity.WARNING,
    triggers="大会會",
)
def congress_date(document: Document) -> Iterator[Finding]:
    for match in document.find(_HELD):
        meeting = _meetings().get(simplify(match["name"]))
        if meeting is not None and not _agrees(match, meeting):
            right = f"{meeting.start.year}年{meeting.start.month}月"
            span = Span(match.start("year"), match.end("name"))
            yield Finding(span, f"“{match['name']}”于{right}召开，请核对")
    if document.date is not None:
        yield from _before_their_time(document, document.date)


def _agrees(match: Match, meeting: Meeting) -> bool:
    if int(match["year"]) not in (meeting.start.year, meeting.end.year):
        return False
    month = match["month"]
    return month is None or int(month[:-1]) in (meeting.start.month, meeting.end.month)


def _before_their_time(document: Document, own: Date) -> Iterator[Finding]:
    for match in document.find(_SPIRIT):
        meeting = _meetings().get(simplify(match["name"]))
        if meeting is not None and own < meeting.start:
            message = f"“{match['name']}”到{meeting.start.year}年{meeting.start.month}月才召开，晚于本文日期"
            yield Finding(Span(*match.span("name")), message)
