"""A document defines a short name and then uses another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from doclint import Document, Finding, Safety, Severity, pattern, replace, rule

from .difference import visible_difference
from .near_miss import NearMisses

_DEFINITION = pattern(
    "[（(](?:以下|下文|下)(?:[统統]一?|均|合)?(?:[简簡][称稱]|[称稱])[为為]?"
    "[“「]?(?P<title>《)?(?P<short>[\u4e00-\u9fff]{2,12})[》”」，；）)]"
)
_FULL = pattern("[\u4e00-\u9fff]{1,40}(?=[》”」]?$)")
_KINDS = "实施|實施|工作|行动|行動|总体|總體|指导|指導|暂行|暫行|具体|具體|管理"
"""What stands before 意见, 方案, 办法 without making it the title of another document."""
LEAST = 5
"""Characters of a short name whose variants are sought: shorter ones are common words."""


class Definition(NamedTuple):
    """“`full`（以下简称`short`）”, up to `end`; `is_title` where the short name stands in 《》."""

    full: str
    short: str
    is_title: bool
    end: int


@rule(
    "formulas/inconsistent-abbreviation",
    title="简称前后不一",
    severity=Severity.WARNING,
    triggers="简簡",
    basis="实务",
)
def inconsistent_abbreviation(document: Document) -> Iterator[Finding]:
    """After its definition a short name keeps its form; the full name may be used at any time."""
    reading = document.reading
    known = list(_definitions(reading.text))
    names = {name for each in known for name in (each.short, each.full)}
    for each in known:
        variants = _titles(reading.text, each) if each.is_title else _names(reading.text, each)
        for start, end in variants:
            found = reading.text[start:end]
            if not any(found in name for name in names):
                left, right = visible_difference(found, each.short)
                span = reading.span(start + left, end - right)
                due = each.short[left : len(each.short) - right]
                message = f"前文已规定简称“{each.short}”，此处写作“{found}”，请统一"
                yield Finding(span, message, replace(span, due, Safety.UNSAFE))


def _definitions(text: str) -> Iterator[Definition]:
    for match in _DEFINITION.finditer(text):
        full = _FULL.search(text[max(0, match.start() - 41) : match.start()])
        yield Definition(full[0] if full else "", match["short"], bool(match["title"]), match.end())


def _names(text: str, each: Definition) -> Iterator[tuple[int, int]]:
    """Places after the definition where the name has one slip, or a word inserted before its noun."""
    if len(each.short) < LEAST:
        return
    rest = text[each.end :]
    for slip in sorted(set(NearMisses([each.short]).search(rest)), key=lambda slip: slip.start):
        if 0 < slip.at < len(each.short) - slip.length:
            yield each.end + slip.begin, each.end + slip.finish
    head, noun = each.short[:-2], each.short[-2:]
    for match in re.finditer(f"{head}[\u4e00-\u9fff]{{2,4}}?{noun}", rest):
        yield each.end + match.start(), each.end + match.end()


def _titles(text: str, each: Definition) -> Iterator[tuple[int, int]]:
    """《实施意见》 where 《意见》 was defined."""
    for match in re.finditer(f"《((?:{_KINDS}){each.short})》", text[each.end :]):
        yield each.end + match.start(1), each.end + match.end(1)
