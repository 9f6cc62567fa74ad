"""A formula with one character wrong, missing, doubled, too many or swapped."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from doclint import Document, Finding, Lexicon, Safety, load_table, replace, rule

from .formula import Formula, formulas
from .honest import is_honest
from .near_miss import NearMisses, Slip
from .plain import Plain, plain

LEAST = 4
LONG = 8
SHOWN_WHOLE = 14


@rule("formulas/misspelt-formula", title="规范表述有错漏字", basis="实务")
def misspelt_formula(document: Document) -> Iterator[Finding]:
    """One slip in a formula of four characters or more, of which the rest is to the letter."""
    read = document.memo(plain)
    known = sought()
    for slip in _best(read.text):
        formula = known[slip.formula]
        if formula.since <= (document.date.isoformat() if document.date else "9999"):
            yield _finding(read, slip, formula)


@cache
def sought() -> dict[str, Formula]:
    """The formulas whose spelling is judged, by their bare text; those of doubtful wording are not."""
    return {each.bare: each for each in formulas() if each.certainty != "L" and len(each.bare) >= LEAST}


@cache
def _near_misses() -> NearMisses:
    return NearMisses(sought())


@cache
def _exact() -> Lexicon[None]:
    variants = {row[0] for row in load_table(__package__, "variants.tsv")}
    return Lexicon(dict.fromkeys(variants | {each.bare for each in formulas()}))


def _best(text: str) -> list[Slip]:
    """The slips that are errors, one for each place: that of the longest formula."""
    slips = sorted(set(_near_misses().search(text)), key=lambda slip: (-len(slip.formula), slip))
    best: list[Slip] = []
    judged: set[int] = set()
    for slip in slips:
        if slip.start not in judged and not _is_covered(text, slip) and not is_honest(text, slip):
            best.append(slip)
            judged.update(range(slip.begin, slip.finish))
    return sorted(best, key=lambda slip: slip.start)


def _is_covered(text: str, slip: Slip) -> bool:
    """Whether the place belongs to a formula that is written right, or to a known variant of one."""
    start, end = max(0, slip.begin - 2), slip.finish + 2
    for left, right, _ in _exact().overlapping(text[start:end]):
        inside = left + start <= slip.start and slip.end <= right + start
        if inside and (slip.start < slip.end or left + start < slip.start < right + start):
            return True
    return False


def _finding(read: Plain, slip: Slip, formula: Formula) -> Finding:
    right = formula.bare_traditional if read.traditional else formula.bare
    shown = _with_neighbour(slip)
    due = right[shown.at : shown.at + shown.length]
    safety = Safety.SAFE if len(right) >= LONG else Safety.UNSAFE
    found = _excerpt(read.shown, slip.begin, slip.start, slip.end, slip.finish)
    wanted = _excerpt(right, 0, slip.at, slip.at + slip.length, len(right))
    fix = replace(read.span(shown.start, shown.end), due, safety)
    return Finding(read.span(shown.start, shown.end), f"“{found}”应为“{wanted}”", fix)


def _with_neighbour(slip: Slip) -> Slip:
    """Where a character is missing, the one before it (at the beginning, after it) shows the place."""
    if slip.start < slip.end:
        return slip
    if slip.at:
        return slip._replace(at=slip.at - 1, length=slip.length + 1, start=slip.start - 1)
    return slip._replace(length=slip.length + 1, end=slip.end + 1)


def _excerpt(text: str, begin: int, start: int, end: int, finish: int) -> str:
    if finish - begin <= SHOWN_WHOLE:
        return text[begin:finish]
    return text[max(begin, start - 4) : min(finish, end + 4)]
