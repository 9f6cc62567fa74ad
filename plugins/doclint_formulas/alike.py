"""Names in a document that look like one name, whether in quotation marks or in running text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from itertools import combinations

from doclint import Lexicon, Match, load_table, pattern

from .honest import NUMERALS
from .words import is_word

_QUOTED = pattern(r"[“「『]([^“”「」『』，。；：！？、\n\ufffc]{2,16})[”」』](?P<next>[\u4e00-\u9fff]{0,4})")
_CONTEXT = pattern("[\u4e00-\u9fff]{7,12}")
MOST_ALIKE = 8
LEAST = 4
"""Shorter names are alike only where the words after them are alike too."""

Names = tuple[dict[str, "Name"], set[tuple[str, str]]]
"""Names by their text, and the pairs that may be one name, in their order in the document."""


class Name:
    """A name, in Simplified script, with its places in the reading."""

    __slots__ = ("text", "places")

    def __init__(self, text: str) -> None:
        self.text = text
        self.places: list[tuple[int, int]] = []


def quoted(text: str) -> Names:
    """Names in quotation marks, and the pairs of them that look alike."""
    names: dict[str, Name] = {}
    matches = list(_QUOTED.finditer(text))
    for match in matches:
        names.setdefault(match[1], Name(match[1])).places.append(match.span(1))
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        if len(name) >= LEAST:
            for signature in {canonical(name), *_with_a_gap(name)}:
                alike[signature].append(name)
    for name, following in _nicknames(matches):
        for signature in (f"{gap}{char}" for gap in _with_a_gap(name) for char in following):
            if name not in alike[signature]:
                alike[signature].append(name)
    return names, _paired(alike.values())


def _paired(groups: Iterable[Collection[str]]) -> set[tuple[str, str]]:
    """Each two of a group; a large group is a numbered series and not one name."""
    several = (tuple(group) for group in groups if len(group) > 1)
    return {pair for group in several if len(group) <= MOST_ALIKE for pair in combinations(group, 2)}


def _nicknames(matches: Iterable[Match]) -> Iterator[tuple[str, frozenset[str]]]:
    """Names of two or three characters that are no word, and what follows them: “村晚”节目."""
    for match in matches:
        name = match[1]
        if len(name) < LEAST and name[0] not in NUMERALS and not is_word(name):
            yield name, frozenset(match["next"])


def in_context(text: str) -> Names:
    """Phrases that differ in a word for its synonym and have the same characters before and after."""
    names: dict[str, Name] = {}
    alike: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for start, end, first in _synonyms().longest(text):
        begin = max(0, start - 4)
        if not text[begin : end + 2].isalpha():
            continue  # a mark beside the word: told sooner than by the pattern
        match = _CONTEXT.fullmatch(text, begin, end + 2)
        if match:
            name = match[0]
            names.setdefault(name, Name(name)).places.append(match.span())
            alike[f"{name[:4]}{first}{name[-2:]}"][name] = None
    return names, _paired(alike.values())


def _with_a_gap(name: str) -> Iterator[str]:
    for at in range(len(name)):
        yield f"{name[:at]} {name[at + 1 :]}"


def canonical(name: str) -> str:
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
