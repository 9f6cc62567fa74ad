"""Slips in formulas that are errors: neither honest words, nor right in their time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as Date
from functools import cache

import msgspec

from doclint import Lexicon, load_table

from .formula import Formula, formulas
from .honest import is_at_edge, is_honest, leaves_edge_out
from .near_miss import NearMisses
from .slips import Slip

LEAST = 4
"""Characters that a formula must have for its near misses to mean anything."""
REACH = 20
"""Characters around a slip in which a longer formula is looked for."""
BOUND = {"set": 6, "free": 8}
"""From this length on, by its wording, all the rest of a formula is not there by chance."""
NAMES = frozenset(("law", "meeting", "office", "org", "region"))
"""The parts of the table that hold names of laws, bodies and offices."""
AGAIN = 3
"""So often a slip is not made: it is what the document calls something."""


class Spelling:
    """The spelling of some formulas."""

    def __init__(self, known: Iterable[Formula]) -> None:
        self.formulas = {each.bare: each for each in known if len(each.bare) >= LEAST}
        self._near_misses = NearMisses(self.formulas)

    def errors(self, text: str, date: Date | None) -> list[Slip]:
        """The slips of a Simplified text, in order; one for each place: that of the longest formula.

        What was not yet coined on `date` is not expected; without a date it is.
        """
        day = date.isoformat() if date else None
        slips = sorted(set(self._near_misses.search(text)), key=lambda slip: (-len(slip.formula), slip))
        errors: list[Slip] = []
        judged: set[int] = set()
        for slip in slips:
            formula = self.formulas[slip.formula]
            if slip.start in judged or (day and formula.since > day):
                continue
            bound, firm = is_bound(formula), is_firm(formula)
            if is_honest(text, slip, bound, firm) or (not firm and _is_term(text, slip)):
                continue
            if not _is_right(text, slip, day):
                errors.append(_as_missing(text, slip))
                judged.update(range(slip.begin, slip.finish))
        return sorted(errors, key=lambda slip: slip.start)


def is_bound(formula: Formula) -> bool:
    """Whether a word in the place of another is an error in this formula."""
    return len(formula.bare) >= BOUND[formula.wording]


def is_firm(formula: Formula) -> bool:
    """Whether the formula is bound, and no name: names differ by a word (主席, 副主席)."""
    return is_bound(formula) and formula.id.partition("-")[0] not in NAMES


def _is_term(text: str, slip: Slip) -> bool:
    """Whether the phrase is the document's own: its title, or said again and again."""
    phrase = text[slip.begin : slip.finish]
    return text.count(phrase) >= AGAIN or text.partition("\n")[0] == phrase


@cache
def _right() -> Lexicon[str]:
    """What is right as it stands, and until when."""
    right = {each.bare: "" for each in formulas()}
    right.update((phrase, until) for phrase, until, _ in load_table(__package__, "variants.tsv"))
    return Lexicon(right)


def _is_right(text: str, slip: Slip, day: str | None) -> bool:
    """Whether the place belongs to a formula that is written right, or to a variant of that time.

    Words that seem to have changed places may be the end of one formula and the beginning of another.
    """
    begin, places = max(0, slip.begin - REACH), _places(slip)
    for left, right, until in _right().overlapping(text[begin : slip.finish + REACH]):
        left, right = begin + left, begin + right
        reaches_out = slip.length > 1 and (left < slip.begin < right or left < slip.finish < right)
        if reaches_out or any(left <= start and end <= right for start, end in places):
            return not until or day is None or day < until
    return False


def _places(slip: Slip) -> list[tuple[int, int]]:
    """What must be part of something right: the slip, with its neighbours if it is a gap.

    At the edge of a formula it is enough that all the rest is.
    """
    gap = slip.start == slip.end
    places = [(slip.start - gap, slip.end + gap)]
    if slip.length == 1 and slip.at == 0:
        places.append((slip.end, slip.finish))
    elif slip.length == 1 and slip.at + 1 == len(slip.formula):
        places.append((slip.begin, slip.start))
    return places


def _as_missing(text: str, slip: Slip) -> Slip:
    """A slip at the edge where nothing stands for the character that is due there."""
    if slip.length != 1 or slip.start == slip.end or not is_at_edge(slip):
        return slip
    if not leaves_edge_out(text, slip):
        return slip
    return (
        msgspec.structs.replace(slip, start=slip.end)
        if slip.at == 0
        else msgspec.structs.replace(slip, end=slip.start)
    )
