"""One quoted programme that a document names in two ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
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
from .words import is_word, word_at

_QUOTED = pattern(r"[“「『]([^“”「」『』，。；：！？、\n\ufffc]{2,16})[”」』](?P<next>[\u4e00-\u9fff]{0,4})")
_SENTENCE_END = pattern(r"[。！？；\n\r]")
_CONTEXT = pattern("[\u4e00-\u9fff]{7,12}")
LEAST = 4
"""Shorter names are alike only where the words after them are alike too."""
LEAST_WITHOUT_SYNONYM = 6
"""Shorter names that differ in one character are often two names, if both are of common words."""


Names = tuple[dict[str, "Name"], set[tuple[str, str]]]
"""Names by their text, and the pairs that may be one name, in their order in the document."""


class Name:
    """A name, in Simplified script, with its places in the reading."""

    __slots__ = ("text", "places")

    def __init__(self, text: str) -> None:
        self.text = text
        self.places: list[tuple[int, int]] = []


@rule("formulas/two-names", title="同一名称前后不一", severity=Severity.WARNING, basis="实务")
def two_names(document: Document) -> Iterator[Finding]:
    """Names that differ in one character, or in a word for its synonym; the commoner one is kept."""
    reading = document.reading
    text = reading.text if document.profile == "cn" else simplify(reading.text)
    for names, pairs in (_quoted(text), _in_context(text)):
        for one, other in sorted(pairs, key=lambda pair: names[pair[0]].places):
            first, second = names[one], names[other]
            if not _are_distinct(first, second, text):
                kept, odd = (second, first) if len(second.places) > len(first.places) else (first, second)
                yield from _findings(reading, kept, odd)


def _quoted(text: str) -> Names:
    """Names in quotation marks, and the pairs of them that look alike."""
    names: dict[str, Name] = {}
    for match in _QUOTED.finditer(text):
        names.setdefault(match[1], Name(match[1])).places.append(match.span(1))
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        if len(name) >= LEAST:
            for signature in {_canonical(name), *_with_a_gap(name)}:
                alike[signature].append(name)
    for name, following in _nicknames(text):
        for signature in (f"{gap}{char}" for gap in _with_a_gap(name) for char in following):
            if name not in alike[signature]:
                alike[signature].append(name)
    return names, {pair for group in alike.values() for pair in combinations(group, 2)}


def _nicknames(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Names of two or three characters that are no word, and what follows them: “村晚”节目."""
    for match in _QUOTED.finditer(text):
        name = match[1]
        if len(name) < LEAST and name[0] not in NUMERALS and not is_word(name):
            yield name, frozenset(match["next"])


def _in_context(text: str) -> Names:
    """Phrases that differ in a word for its synonym and have the same characters before and after."""
    names: dict[str, Name] = {}
    alike: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for start, end, first in _synonyms().longest(text):
        match = _CONTEXT.fullmatch(text, max(0, start - 4), end + 2)
        if match:
            name = match[0]
            names.setdefault(name, Name(name)).places.append(match.span())
            alike[f"{name[:4]}{first}{name[-2:]}"][name] = None
    return names, {pair for group in alike.values() for pair in combinations(group, 2)}


def _with_a_gap(name: str) -> Iterator[str]:
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
    if len(one.text) >= LEAST_WITHOUT_SYNONYM or _canonical(one.text) == _canonical(other.text):
        return False
    return word_at(one.text, at) and word_at(other.text, at)


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
