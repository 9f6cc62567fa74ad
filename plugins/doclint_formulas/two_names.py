"""One programme that a document names in two ways."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from doclint import Document, Finding, Reading, Safety, Severity, load_table, pattern, replace, rule, simplify

from .alike import Name, canonical, in_context, quoted
from .difference import difference, visible_difference
from .formula import formulas
from .honest import NUMERALS
from .words import word_at

_SENTENCE_END = pattern(r"[。！？；\n\r]")
LEAST_WITHOUT_SYNONYM = 6
"""Shorter names that differ in one character are often two names, if both are of common words."""


@rule("formulas/two-names", title="同一名称前后不一", severity=Severity.WARNING, basis="实务")
def two_names(document: Document) -> Iterator[Finding]:
    """Names that differ in one character, or in a word for its synonym; the commoner one is kept."""
    reading = document.reading
    text = reading.text if document.profile == "cn" else simplify(reading.text)
    for names, pairs in (quoted(text), in_context(text)):
        for one, other in sorted(pairs, key=lambda pair: names[pair[0]].places):
            first, second = names[one], names[other]
            if not _are_distinct(first, second, text):
                yield from _findings(reading, *_in_rank(first, second))


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
    if any(mine in group and yours in group for group in _contrasts()) or _are_other_words(one, other, left):
        return True
    both = [(place, mark) for mark in (one, other) for place in mark.places]
    both.sort(key=lambda each: each[0])
    return any(
        before is not after and not _SENTENCE_END.search(text, a[1], b[0])
        for (a, before), (b, after) in pairwise(both)
    )


def _are_other_words(one: Name, other: Name, at: int) -> bool:
    """Whether two short names that have no synonyms differ in characters that both belong to words."""
    if len(one.text) >= LEAST_WITHOUT_SYNONYM or canonical(one.text) == canonical(other.text):
        return False
    return word_at(one.text, at) and word_at(other.text, at)


def _in_rank(one: Name, other: Name) -> tuple[Name, Name]:
    """The name to keep and the odd one: the commoner, else that which makes words, else the first."""
    at, _ = difference(one.text, other.text)
    ranks = [(len(name.places), word_at(name.text, at)) for name in (one, other)]
    return (other, one) if ranks[1] > ranks[0] else (one, other)


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
