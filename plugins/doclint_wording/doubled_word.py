"""A word, or a particle, that was written twice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from doclint import Document, Finding, Safety, Severity, doubled, load_table, pattern, replace, rule
from doclint_wording.frequency import LONGEST, best_reading, cost_of
from doclint_wording.scripts import simplified_reading

_PARTICLE = pattern("的的|和和")
_AROUND = 7
"""Code points on each side within which the reading of a passage can change."""
COMMON = 90
"""A word that costs more is rather met by chance: 集装箱|装箱."""
_COMPOUND = 4
_FIRST, _LAST = "的一二三四五六七八九十两几每各某半很最极太挺", "着"
"""With a number the repetition says one after the other: 一批一批; 的 joins: 基金的基金的份额; with an adverb
it stresses: 很远很远; with 着 it says how long: 听着听着."""
_STATES = "蓝绿黑白红黄紫青灰亮长短细高远近甜香冷凉圆扁厚薄硬软湿滑直"
_RARE = 110
"""A word of such a character that costs more says how something looks, and may be repeated: 碧蓝碧蓝."""


@rule("wording/doubled-word", title="字词重复", severity=Severity.WARNING)
def doubled_word(document: Document) -> Iterator[Finding]:
    """Words written twice in a row (协助协助) and doubled particles (的的); real reduplications pass."""
    text = document.memo(simplified_reading)
    particles = (match.span() for match in document.find(_PARTICLE, text))
    for start, end in (*doubled(text), *particles):
        listed = _is_reduplication(text[start : (start + end) // 2]) or _begins_compound(text, start, end)
        if not listed and _are_words(text, start, end):
            yield _finding(document, start, end)


def _finding(document: Document, start: int, end: int) -> Finding:
    """The second half is one too many."""
    middle = (start + end) // 2
    word = document.reading.text[start:middle]
    fix = replace(document.reading.span(middle, end), "", Safety.UNSAFE, f"删去一个“{word}”")
    return Finding(document.reading.span(start, end), f"“{word}”写了两遍", fix)


def _are_words(text: str, start: int, end: int) -> bool:
    """Whether words begin and end with each half: 集装|箱装|箱 and 标|的的 are not doubled.

    The first half may be the end of a longer word where it is a common one by itself: 人民政府|政府.
    """
    first, middle = max(0, start - _AROUND), (start + end) // 2
    ends = {0, *best_reading(text[first : end + _AROUND])[1]}
    cost = cost_of(text[start:middle]) if middle - start <= LONGEST else None
    begins = start - first in ends or (middle - start > 1 and cost is not None and cost <= COMMON)
    return begins and {middle - first, end - first} <= ends


def _is_reduplication(word: str) -> bool:
    """Whether the word may follow itself."""
    repeated = len(word) > 1 and (word[0] in _FIRST or word[-1] in _LAST or len(set(word)) == 1)
    return repeated or _is_state(word) or f" {word} " in _reduplicated()


def _is_state(word: str) -> bool:
    cost = cost_of(word) if len(word) == 2 and word[-1] in _STATES else 0
    return cost is None or cost > _RARE


def _begins_compound(text: str, start: int, end: int) -> bool:
    """Whether the second half begins a word of its own after a name: 校务会议 + 会议记录."""
    middle = (start + end) // 2
    return f" {text[middle : middle + _COMPOUND]} " in _reduplicated()


@cache
def _reduplicated() -> str:
    rows = load_table("doclint_wording", "reduplications.tsv")
    return f" {' '.join(row[0] for row in rows)} "
