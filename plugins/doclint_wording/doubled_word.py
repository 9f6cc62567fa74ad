"""A word, or a particle, that was written twice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from doclint import Document, Finding, Safety, Severity, load_table, pattern, replace, rule
from doclint_wording.scripts import simplified_reading

_WORD = pattern(r"([\u4e00-\u9fff]{2,8}?)\1")
_PARTICLE = pattern(
    r"(?<![目打的端有])(的)的(?![的确士])|(?<![和平温祥总饱共缓中调随谦柔附混讲亲])(和)和(?![和平美谐气睦蔼])"
)
_FIRST = "一二三四五六七八九十两几每各某半"
"""With a number the repetition says one after the other: 一个一个, 一批一批."""


@rule("wording/doubled-word", title="字词重复", severity=Severity.WARNING)
def doubled_word(document: Document) -> Iterator[Finding]:
    """Words written twice in a row (协助协助) and doubled particles (的的); real reduplications pass."""
    text = document.memo(simplified_reading)
    for match in _WORD.finditer(text):
        if not _is_reduplication(match.group(1)):
            yield _finding(document, *match.span())
    for match in _PARTICLE.finditer(text):
        yield _finding(document, *match.span())


def _finding(document: Document, start: int, end: int) -> Finding:
    """The second half is one too many."""
    middle = (start + end) // 2
    word = document.reading.text[start:middle]
    fix = replace(document.reading.span(middle, end), "", Safety.UNSAFE, f"删去一个“{word}”")
    return Finding(document.reading.span(start, end), f"“{word}”写了两遍", fix)


def _is_reduplication(word: str) -> bool:
    return word[0] in _FIRST or len(set(word)) == 1 or f" {word} " in _reduplicated()


@cache
def _reduplicated() -> str:
    rows = load_table("doclint_wording", "reduplications.tsv")
    return f" {' '.join(row[0] for row in rows)} "
