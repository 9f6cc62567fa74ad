"""A numeric abbreviation that takes quotation marks stands without them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from doclint import Document, Finding, Lexicon, Safety, Severity, pattern, replace, rule, simplify

from .formula import formulas

_QUOTED = pattern("“([^”]{3,})”")
_OPENING, _CLOSING = "“「『‘《", "”」』’》"
REACH = 80
"""Characters before a phrase in which a quotation that holds it must have begun."""


class Quoted(NamedTuple):
    """In a phrase without quotation marks, where they belong: offsets of begin and end, and since when."""

    places: tuple[tuple[int, int], ...]
    since: str


@rule("formulas/missing-quotes", title="特定简称未加引号", severity=Severity.WARNING, basis="实务")
def missing_quotes(document: Document) -> Iterator[Finding]:
    """Inside a quotation or a title there are no further marks to be missed."""
    reading = document.reading
    text = reading.text if document.profile == "cn" else simplify(reading.text)
    day = document.date.isoformat() if document.date else "9999"
    left, right = _marks(document)
    for start, _, quoted in _bare().longest(text):
        if quoted.since <= day and not _is_inside(text, start):
            for begin, end in quoted.places:
                span = reading.span(start + begin, start + end)
                found = reading.text[start + begin : start + end]
                due = f"{left}{found}{right}"
                yield Finding(span, f"“{found}”是特定简称，应加引号", replace(span, due, Safety.UNSAFE))


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


def _is_inside(text: str, start: int) -> bool:
    before = text[max(0, start - REACH) : start]
    before = before[before.rfind("\n") + 1 :]
    opened = max(before.rfind(mark) for mark in _OPENING)
    return opened > max(before.rfind(mark) for mark in _CLOSING)
