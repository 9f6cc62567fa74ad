"""One quoted programme that a document names in two ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations, pairwise

from doclint import (
    Document,
    Finding,
    Lexicon,
    Reading,
    Safety,
    Severity,
    load_table,
    pattern,
    replace,
    rule,
    simplify,
)

from .difference import difference, visible_difference
from .formula import formulas
from .honest import NUMERALS

_QUOTED = pattern(r"[“「『]([^“”「」『』，。；：！？、\n\ufffc]{4,16})[”」』]")
_SENTENCE_END = pattern(r"[。！？；\n\r]")
LEAST_WITHOUT_SYNONYM = 6
"""Shorter names that differ in any one character are often two names."""


class Name:
    """A quoted name, in Simplified script, with its places in the reading."""

    __slots__ = ("text", "places")

    def __init__(self, text: str) -> None:
        self.text = text
        self.places: list[tuple[int, int]] = []


@rule(
    "formulas/two-names", title="同一名称前后不一", severity=Severity.WARNING, triggers="“「『", basis="实务"
)
def two_names(document: Document) -> Iterator[Finding]:
    """Names that differ in one character, or in a word for its synonym; the commoner one is kept."""
    reading = document.reading
    names = _names(reading.text)
    for one, other in sorted(_pairs(names)):
        first, second = names[one], names[other]
        if not _are_distinct(first, second, reading.text):
            kept, odd = (second, first) if len(second.places) > len(first.places) else (first, second)
            yield from _findings(reading, kept, odd)


def _names(text: str) -> dict[str, Name]:
    names: dict[str, Name] = {}
    for match in _QUOTED.finditer(text):
        key = simplify(match[1])
        names.setdefault(key, Name(key)).places.append(match.span(1))
    return names


def _pairs(names: Iterable[str]) -> set[tuple[str, str]]:
    """Those names, in their order in the document, that may be one name."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        for signature in {_canonical(name), *_with_a_gap(name)}:
            alike[signature].append(name)
    return {pair for group in alike.values() for pair in combinations(group, 2)}


def _with_a_gap(name: str) -> Iterator[str]:
    if len(name) >= LEAST_WITHOUT_SYNONYM:
        for at in range(len(name)):
            yield f"{name[:at]} {name[at + 1 :]}"


def _canonical(name: str) -> str:
    """`name` with every word that has synonyms as the first of its group."""
    pieces, at = [], 0
    for start, end, first in _synonyms().longest(name):
        pieces += [name[at:start], first]
        at = end
    return "".join([*pieces, name[at:]])


@cache
def _synonyms() -> Lexicon[str]:
    groups = (words.split() for words, _ in load_table(__package__, "synonyms.tsv"))
    return Lexicon({word: group[0] for group in groups for word in group})


@cache
def _contrasts() -> tuple[frozenset[str], ...]:
    return (NUMERALS, *(frozenset(row[0].split()) for row in load_table(__package__, "contrasts.tsv")))


@cache
def _known() -> frozenset[str]:
    return frozenset(each.bare for each in formulas())


def _are_distinct(one: Name, other: Name, text: str) -> bool:
    """Whether two names like each other are of two things: known ones, opposites, or in one sentence."""
    if one.text in _known() and other.text in _known():
        return True
    left, right = difference(one.text, other.text)
    mine, yours = one.text[left : len(one.text) - right], other.text[left : len(other.text) - right]
    if any(mine in group and yours in group for group in _contrasts()):
        return True
    both = [(place, mark) for mark in (one, other) for place in mark.places]
    both.sort(key=lambda each: each[0])
    return any(
        before is not after and not _SENTENCE_END.search(text, a[1], b[0])
        for (a, before), (b, after) in pairwise(both)
    )


def _findings(reading: Reading, kept: Name, odd: Name) -> Iterator[Finding]:
    start, end = kept.places[0]
    name = reading.text[start:end]
    left, right = visible_difference(odd.text, kept.text)
    due = name[left : len(name) - right]
    for start, end in odd.places:
        span = reading.span(start + left, end - right)
        found = reading.text[start:end]
        where = f"文中 {len(kept.places)} 处" if len(kept.places) > len(odd.places) else "前文"
        message = f"“{found}”与{where}“{name}”名称不一，请统一"
        yield Finding(span, message, replace(span, due, Safety.UNSAFE))
