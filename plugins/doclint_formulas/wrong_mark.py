"""A mark inside a formula that is not the formula's own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

import msgspec

from doclint import Document, Finding, Lexicon, Safety, Severity, replace, rule

from .formula import formulas
from .plain import Plain, plain

_INNER = "、，"
MARKS = "、，；"
LEAST_MARKS = 2
"""With a single mark, a comma in its place is often the sentence's own."""


class Phrase(msgspec.Struct, frozen=True):
    """A formula cut at its marks; `marks[i]` stands after `parts[i]`."""

    parts: tuple[str, ...]
    marks: tuple[str, ...]


class Wrong(msgspec.Struct, frozen=True):
    """`text[start:end]`, empty where no mark stands, should be `mark`."""

    start: int
    end: int
    mark: str


@rule(
    "formulas/wrong-mark", title="规范表述内标点不对", severity=Severity.WARNING, triggers=MARKS, basis="实务"
)
def wrong_mark(document: Document) -> Iterator[Finding]:
    """Judged when the words are to the letter and another mark is right: one comma throughout is a style."""
    read = document.memo(plain)
    seen: set[int] = set()
    for _, end, phrases in _beginnings().overlapping(read.text):
        for phrase in phrases:
            wrong = _compare(read.text, end, phrase)
            yield from (_finding(read, each) for each in wrong if each.start not in seen)
            seen.update(each.start for each in wrong)


@cache
def _beginnings() -> Lexicon[list[Phrase]]:
    beginnings: defaultdict[str, list[Phrase]] = defaultdict(list)
    for formula in formulas():
        if formula.certainty == "L" or not ("、" in formula.text or "，" in formula.text):
            continue
        bare = formula.bare
        marks = tuple([char for char in bare if char in _INNER])
        if len(marks) >= LEAST_MARKS:
            parts = tuple(bare.replace("，", "、").split("、"))
            beginnings[parts[0]].append(Phrase(parts, marks))
    return Lexicon(beginnings)


def _compare(text: str, at: int, phrase: Phrase) -> list[Wrong]:
    """The marks that differ, where all parts follow each other from `at`, the end of the first one."""
    wrong: list[Wrong] = []
    right = 0
    for part, mark in zip(phrase.parts[1:], phrase.marks, strict=True):
        length = 1 if text[at : at + 1] in MARKS and at < len(text) else 0
        if not text.startswith(part, at + length):
            return []
        if text[at : at + length] == mark:
            right += 1
        else:
            wrong.append(Wrong(at, at + length, mark))
        at += length + len(part)
    return wrong if right else []


def _finding(read: Plain, wrong: Wrong) -> Finding:
    start, end, mark = wrong.start, wrong.end, wrong.mark
    if start < end:
        message = f"固定表述内应用“{mark}”，不用“{read.shown[start:end]}”"
        return Finding(read.span(start, end), message, replace(read.span(start, end), mark, Safety.UNSAFE))
    span = read.span(start - 1, start)
    fix = replace(span, read.shown[start - 1] + mark, Safety.UNSAFE)
    return Finding(span, f"固定表述内“{read.shown[start - 1 : start + 1]}”之间应有“{mark}”", fix)
