"""Common words of two and three characters: what tells an honest phrase from a misspelt formula."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import product

from doclint import Rows, load_rows

LINKS = frozenset(
    "的地得了着过和与及或并同为在是对从把被将以由向等也都就而其之所于我这那有新占用、，。；：！？（）《》"
)
"""Words of one character, and marks, that stand between words."""

SINGLE = LINKS | frozenset(
    "人上下中内外前后间时好高低大小多少快慢强弱做抓干办能会要应可需必不没更最很极再又已正各每该本让使给比按经因但却还则共互齐相均仍兼"
    "省市县区乡镇村局厅部委处科室所站院校队组厂"
)
"""Characters that stand alone as a word, or end the name of a place or an office."""


@cache
def _words() -> Rows:
    return load_rows(__package__, "words.tsv")


@lru_cache(2**12)
def _beginning(first: str) -> tuple[str, str]:
    """The second characters of words of two that begin so, and the ends of words of three.

    The ends stay one string, each between spaces: hardly any is ever looked for.
    """
    _, pairs, triples = _words().get(first) or ("", "", "")
    return pairs, f" {triples} "


def is_word(text: str) -> bool:
    """Whether `text`, in Simplified script, is a common word of two or three characters."""
    pairs, triples = _beginning(text[:1])
    return text[1:] in pairs if len(text) == 2 else len(text) == 3 and f" {text[1:]} " in triples


def word_at(text: str, at: int) -> bool:
    """Whether the character `text[at]` is part of a common word there."""
    return any(
        is_word(text[at - before : at - before + length])
        for length, before in product((2, 3), (0, 1, 2))
        if before < length and before <= at
    )


def joins(text: str, at: int) -> bool:
    """Whether a common word reaches across the border before `text[at]`."""
    return at > 0 and any(
        is_word(text[at - before : at - before + length])
        for length, before in ((2, 1), (3, 1), (3, 2))
        if before <= at
    )


@lru_cache(2**12)
def all_words(text: str) -> bool:
    """Whether `text` falls wholly into common words, also of one character."""
    reached = {0}
    for at in range(len(text)):
        if at in reached:
            reached |= {at + 2} if is_word(text[at : at + 2]) else set()
            reached |= {at + 3} if is_word(text[at : at + 3]) else set()
            reached |= {at + 1} if text[at] in SINGLE else set()
    return len(text) in reached
