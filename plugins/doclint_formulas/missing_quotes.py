"""A numeric abbreviation that takes quotation marks stands without them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from doclint import Document, Finding, Lexicon, Safety, Severity, pattern, replace, rule, simplify

from .formula import formulas

_QUOTED = pattern("“([^”]{3,})”")
_OPENING, _CLOSING = "“「『‘《〈﹁〝", "”」』’》〉﹂〞"
_EITHER = "\"'＂＇"
_MARKS = frozenset(_OPENING + _CLOSING + _EITHER)
REACH = 80
"""Characters before a phrase in which a quotation that holds it must have begun."""


class Quoted(msgspec.Struct, frozen=True):
    """In a phrase without quotation marks, where they belong: offsets of begin and end, and since when."""

    places: tuple[tuple[int, int], ...]
    since: str


@rule("formulas/missing-quotes", title="特定简称未加引号", severity=Severity.WARNING, basis="实务")
def missing_quotes(document: Document) -> Iterator[Finding]:
    """Inside a quotation or a title, of whatever marks, there are no further ones to be missed."""
    reading = document.reading
    text = reading.text if document.profile == "cn" else simplify(reading.text)
    day = document.date.isoformat() if document.date else "9999"
    left, right = _marks(document)
    for start, end in _unquoted(text, day):
        span, found = reading.span(start, end), reading.text[start:end]
        fix = replace(span, f"{left}{found}{right}", Safety.UNSAFE)
        yield Finding(span, f"“{found}”是特定简称，应加引号", fix)


def _unquoted(text: str, day: str) -> Iterator[tuple[int, int]]:
    """Start and end of what takes quotation marks on that day and has none."""
    for at, _, quoted in _bare().longest(text):
        if quoted.since <= day and not _is_inside(text, at):
            for begin, end in quoted.places:
                if not _has_marks(text, at + begin, at + end):
                    yield at + begin, at + end


@cache
def _bare() -> Lexicon[Quoted]:
    """The phrases, and alone what stands in their quotation marks."""
    phrases: dict[str, Quoted] = {}
    plain = {formula.text for formula in formulas() if formula.quotes == "none"}
    for formula in sorted(formulas(), key=lambda each: len(each.text)):
        if formula.quotes == "required":
            places, marks = [], 0
            for match in _QUOTED.finditer(formula.text):
                begin = match.start() - marks
                places.append((begin, begin + len(match[1])))
                marks += 2
                if match[1] not in plain:
                    phrases.setdefault(match[1], Quoted(((0, len(match[1])),), formula.since))
            phrases[formula.bare] = Quoted(tuple(places), formula.since)
    return Lexicon({phrase: quoted for phrase, quoted in phrases.items() if quoted.places})


def _marks(document: Document) -> tuple[str, str]:
    """The quotation marks that the document uses."""
    corner = document.prose.count("「")
    return ("「", "」") if corner > document.prose.count("“") else ("“", "”")


def _has_marks(text: str, start: int, end: int) -> bool:
    """Whether quotation marks of any kind, even wrong ones, stand right before or after."""
    return not _MARKS.isdisjoint((text[max(0, start - 1) : start], text[end : end + 1]))


def _is_inside(text: str, start: int) -> bool:
    before = text[max(0, start - REACH) : start]
    before = before[before.rfind("\n") + 1 :]
    opened = max(before.rfind(mark) for mark in _OPENING)
    is_open = opened > max(before.rfind(mark) for mark in _CLOSING)
    return is_open or any(before.count(mark) % 2 for mark in _EITHER)
