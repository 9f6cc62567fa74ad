"""Words that are always wrong: their table, and where a document has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from doclint import Document, Finding, Lexicon, Safety, Span, load_table, replace

_ACCIDENT = 3
"""A wrong form up to this long may arise by accident across two words, so a person should look."""


class Word(msgspec.Struct, frozen=True):
    """A row of the table: what is right instead, how grave the slip is (error, warning, info, redundant)."""

    right: str
    level: str


class Hit(msgspec.Struct, frozen=True):
    """A wrong word in a document, and where in its reading it stands."""

    span: Span
    wrong: str
    word: Word
    start: int
    end: int


def wrong_words(document: Document) -> Sequence[Hit]:
    """Every wrong word of the document, in order; shared by the rules of each level by `memo`."""
    reading = document.reading
    return [
        Hit(reading.span(start, end), reading.text[start:end], word, start, end)
        for start, end, word in lexicon(document.profile).longest(reading.text)
        if word is not None
    ]


def findings(document: Document, level: str, verb: str) -> Iterator[Finding]:
    """A finding for every wrong word of this level; `verb` joins the wrong form to the right one."""
    for hit in document.memo(wrong_words):
        if hit.word.level == level:
            yield slip(hit.span, hit.wrong, hit.word.right, verb)


def slip(span: Span, wrong: str, right: str, verb: str = "应为") -> Finding:
    """The remark on a wrong word, with the right one in its place."""
    safety = Safety.SAFE if len(wrong) > _ACCIDENT and verb == "应为" else Safety.UNSAFE
    return Finding(span, f"“{wrong}”{verb}“{right}”", replace(span, right, safety))


@cache
def lexicon(profile: str) -> Lexicon[Word | None]:
    """The wrong forms that hold under a profile, and their traps, which stand for nothing.

    A trap is longer than the wrong form in it and begins no later, so the leftmost-longest search
    takes the trap and leaves the word inside it alone.
    """
    entries: dict[str, Word | None] = {}
    table = "wrong_words.tsv" if profile == "cn" else "wrong_words_hant.tsv"
    for wrong, right, traps, level, where, *_ in load_table("doclint_wording", table):
        if where == "all" or profile in ("cn", "cn-hant"):
            entries[wrong] = Word(right, level)
            if traps:
                entries.update(dict.fromkeys(traps.split("、")))
    return Lexicon(entries)
