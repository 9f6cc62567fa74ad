"""A formula with one character wrong, missing, doubled, too many or swapped."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from functools import cache

from doclint import Document, Finding, Lexicon, Safety, load_table, replace, rule

from .formula import Formula, formulas
from .honest import edge_is_missing, is_honest
from .near_miss import NearMisses, Slip
from .plain import Plain, plain

LEAST = 4
"""Characters that a formula must have for its near misses to mean anything."""
BOUND = {"set": 6, "free": 8}
"""From this length on, by its wording, all the rest of a formula is not there by chance."""
SHOWN_WHOLE = 14


@rule("formulas/misspelt-formula", title="规范表述有错漏字", basis="实务")
def misspelt_formula(document: Document) -> Iterator[Finding]:
    """One slip in a formula of four characters or more, of which the rest is to the letter."""
    read = document.memo(plain)
    for slip in document.memo(misspellings):
        yield _finding(read, slip, _sought()[slip.formula])


def misspellings(document: Document) -> list[Slip]:
    """For `document.memo`: the slips that are errors, in order."""
    return _errors(document.memo(plain).text, document.date)


@cache
def _sought() -> dict[str, Formula]:
    """The formulas whose spelling is judged, by their bare text; those of doubtful wording are not."""
    return {each.bare: each for each in formulas() if each.certainty != "L" and len(each.bare) >= LEAST}


@cache
def _near_misses() -> NearMisses:
    return NearMisses(_sought())


@cache
def _right() -> Lexicon[str]:
    """What is right as it stands, and until when."""
    right = {each.bare: "" for each in formulas()}
    right.update((phrase, until) for phrase, until, _ in load_table(__package__, "variants.tsv"))
    return Lexicon(right)


def _errors(text: str, date: Date | None) -> list[Slip]:
    """One for each place: that of the longest formula."""
    day = date.isoformat() if date else None
    slips = sorted(set(_near_misses().search(text)), key=lambda slip: (-len(slip.formula), slip))
    errors: list[Slip] = []
    judged: set[int] = set()
    for slip in slips:
        if slip.start in judged or (day and _sought()[slip.formula].since > day):
            continue
        if not _is_right(text, slip, day) and not is_honest(text, slip, _is_bound(_sought()[slip.formula])):
            errors.append(_as_missing(text, slip))
            judged.update(range(slip.begin, slip.finish))
    return sorted(errors, key=lambda slip: slip.start)


def _is_bound(formula: Formula) -> bool:
    return len(formula.bare) >= BOUND[formula.wording]


def _is_right(text: str, slip: Slip, day: str | None) -> bool:
    """Whether the place belongs to a formula that is written right, or to a variant of that time."""
    begin, places = max(0, slip.begin - 2), _places(slip)
    for left, right, until in _right().overlapping(text[begin : slip.finish + 2]):
        if any(begin + left <= start and end <= begin + right for start, end in places):
            return not until or day is None or day < until
    return False


def _places(slip: Slip) -> list[tuple[int, int]]:
    """What must be part of something right: the slip, with a neighbour if it is a gap.

    At the edge of a formula it is enough that all the rest is.
    """
    gap = slip.start == slip.end
    places = [(slip.start - gap, slip.end + gap)]
    if slip.length == 1 and slip.at == 0:
        places.append((slip.end, slip.finish))
    elif slip.length == 1 and slip.at + 1 == len(slip.formula):
        places.append((slip.begin, slip.start))
    return places


def _finding(read: Plain, slip: Slip, formula: Formula) -> Finding:
    right = formula.bare_traditional if read.traditional else formula.bare
    shown = _with_neighbour(slip)
    due = right[shown.at : shown.at + shown.length]
    safety = Safety.SAFE if _is_bound(formula) else Safety.UNSAFE
    found = _excerpt(read.shown, slip.begin, slip.start, slip.end, slip.finish)
    wanted = _excerpt(right, 0, slip.at, slip.at + slip.length, len(right))
    fix = replace(read.span(shown.start, shown.end), due, safety)
    return Finding(read.span(shown.start, shown.end), f"“{found}”应为“{wanted}”", fix)


def _as_missing(text: str, slip: Slip) -> Slip:
    """A slip at the edge where nothing stands for the character that is due there."""
    if slip.length != 1 or slip.start == slip.end or slip.at not in (0, len(slip.formula) - 1):
        return slip
    if not edge_is_missing(text, slip):
        return slip
    return slip._replace(start=slip.end) if slip.at == 0 else slip._replace(end=slip.start)


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
