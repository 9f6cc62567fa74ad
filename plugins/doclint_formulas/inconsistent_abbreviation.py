"""A document defines a short name and then uses another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import msgspec

from doclint import Document, Finding, Lexicon, Safety, Severity, pattern, replace, rule, simplify

from .difference import visible_difference
from .honest import is_honest
from .near_miss import NearMisses

_DEFINITION = pattern(
    "[（(](?:以下|下文|下)(?:[统統]一?|均|合)?(?:[简簡][称稱]|[称稱])[为為]?"
    "[“「]?(?P<title>《)?(?P<short>[\u4e00-\u9fff]{2,12})[》”」，；）)]"
)
_FULL = pattern("[\u4e00-\u9fff]{1,40}(?=[》”」]?$)")
_TITLE = pattern(
    "《((?:实施|實施|工作|行动|行動|总体|總體|指导|指導|暂行|暫行|具体|具體|管理)(?P<short>[\u4e00-\u9fff]+))》"
)
"""What stands before 意见, 方案, 办法 without making it the title of another document."""
_INSERTED = pattern("[\u4e00-\u9fff]{4,6}")
MOST = 100
"""Definitions that are followed up; a text with more is a glossary."""
LEAST = 5
"""Characters of a short name whose variants are sought: shorter ones are common words."""


class Definition(msgspec.Struct, frozen=True):
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
    known = list(islice(_definitions(reading.text), MOST))
    names = {name for each in known for name in (each.short, each.full)}
    for each, start, end in (*_names(reading.text, known), *_titles(reading.text, known)):
        found = reading.text[start:end]
        if start >= each.end and not any(found in name for name in names):
            left, right = visible_difference(found, each.short)
            span = reading.span(start + left, end - right)
            due = each.short[left : len(each.short) - right]
            message = f"前文已规定简称“{each.short}”，此处写作“{found}”，请统一"
            yield Finding(span, message, replace(span, due, Safety.UNSAFE))


def _definitions(text: str) -> Iterator[Definition]:
    for match in _DEFINITION.finditer(text):
        full = _FULL.search(text[max(0, match.start() - 41) : match.start()])
        yield Definition(full[0] if full else "", match["short"], bool(match["title"]), match.end())


def _names(text: str, known: Iterable[Definition]) -> Iterator[tuple[Definition, int, int]]:
    """Places where a name has one slip, or before its noun a word more of the full name."""
    shorts = {each.short: each for each in known if len(each.short) >= LEAST and not each.is_title}
    if not shorts:
        return
    simple = simplify(text)
    for slip in sorted(set(NearMisses(shorts).search(text)), key=lambda slip: slip.start):
        inside = 0 < slip.at < len(slip.formula) - slip.length
        if inside and not is_honest(simple, slip, bound=False, firm=False):
            yield shorts[slip.formula], slip.begin, slip.finish
    heads = Lexicon({short[:-2]: each for short, each in shorts.items()})
    for start, end, each in heads.overlapping(text):
        inserted = _INSERTED.match(text, end)
        at = inserted[0].find(each.short[-2:], 2) if inserted else -1
        if at > 0 and text[end : end + at] in each.full:
            yield each, start, end + at + 2


def _titles(text: str, known: Iterable[Definition]) -> Iterator[tuple[Definition, int, int]]:
    """《实施意见》 where 《意见》 was defined."""
    titles = {each.short: each for each in known if each.is_title}
    if titles:
        for match in _TITLE.finditer(text):
            if match["short"] in titles:
                yield titles[match["short"]], *match.span(1)
