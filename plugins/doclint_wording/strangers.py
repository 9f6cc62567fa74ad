"""Characters that make no word with either neighbour, and what may be meant instead."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import compress, count
from operator import add, and_

from doclint_wording.confusable import confusable, penalty
from doclint_wording.exemptions import choices, numerals
from doclint_wording.frequency import LONGEST, best_reading, cost_of, links, pairs

COMMON = 70
"""A character that costs less stands alone so often that it is never suspected."""
RARE = 138
"""A word of two characters may be meant only when it costs no more."""
GAIN_PAIR, GAIN_LONG = 120, 80
"""What putting a character right must save where that makes a word of two characters, or of more."""
_KEPT = 500_000
_strange: dict[str, bool] = {}
"""Whether neighbours are strange; most texts are made of the same ones. Emptied past `_KEPT`."""


def guesses(text: str) -> Iterator[tuple[int, str]]:
    """Where a character makes no word, and each that may be meant there; offsets in code points."""
    after = links()
    for at in _strangers(text):
        follows, right = after.get(text[at - 1 : at], ""), text[at + 1 : at + 2] or "\n"
        meant = [char for char, onward in _meant(text[at]) if char in follows or right in onward]
        yield from ((at, char) for char in meant if _may_mean(text, at, char))


@cache
def _meant(char: str) -> tuple[tuple[str, str], ...]:
    """What may be meant where a character stands, each with what follows it in words."""
    likely = confusable(char) - set(numerals() + choices(char) + char)
    return tuple((each, links().get(each, "")) for each in likely)


def _strangers(text: str) -> Iterator[int]:
    """Where a character stands that is a word with neither neighbour, and seldom is one alone."""
    if len(_strange) > _KEPT:
        _strange.clear()
    written = list(map(add, "\n" + text, text + "\n"))
    words = pairs()
    for pair in set(written) - _strange.keys():
        _strange[pair] = pair[1] not in words.get(pair[0], "")
    strange = list(map(_strange.__getitem__, written))
    for at in compress(count(), map(and_, strange, strange[1:])):
        if _may_be_slip(text[at]):
            yield at


@cache
def _may_be_slip(char: str) -> bool:
    alone = cost_of(char)
    return "\u4e00" <= char <= "\u9fff" and alone is not None and alone >= COMMON and char not in numerals()


def _may_mean(text: str, at: int, right: str) -> bool:
    """Whether a word arises that is so much likelier than what stands there."""
    away = penalty(text[at], right)
    first, last = _linked(text, at, right)
    for start in range(first, at + 1):
        for end in range(max(at + 1, start + 2), min(last, start + LONGEST) + 1):
            cost = cost_of(text[start:at] + right + text[at + 1 : end])
            if cost is not None and _is_likelier(text[start:end], cost, away):
                return True
    return False


def _is_likelier(written: str, cost: int, away: int) -> bool:
    """Whether a word of this cost saves enough, instead of what is written; the quickest bounds first."""
    if len(written) == 2 and (cost > RARE or away):
        return False
    least = (GAIN_PAIR if len(written) == 2 else GAIN_LONG) + cost + away
    return sum(cost_of(char) or 0 for char in written) >= least and best_reading(written)[0] >= least


def _linked(text: str, at: int, right: str) -> tuple[int, int]:
    """How far a word that has `right` at `at` may reach: as far as its neighbours stand together in words."""
    after, first, last = links(), at, at + 1
    char = right
    while first and at - first < LONGEST and char in after.get(text[first - 1], ""):
        first, char = first - 1, text[first - 1]
    char = right
    while last < len(text) and last - at < LONGEST and text[last] in after.get(char, ""):
        last, char = last + 1, text[last]
    return first, last
