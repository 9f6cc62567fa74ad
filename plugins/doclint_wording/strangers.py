"""Characters that fit neither neighbour, and what may be meant instead of them or beside them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from doclint import Flags
from doclint_wording.frequency import cost_of
from doclint_wording.neighbours import after, before, gains
from doclint_wording.pairs import FIRST, SECOND, is_common, meant

LEAST_GAIN = 55
"""What the neighbours must gain before the words around are read at all."""

Likelier = tuple[tuple[str, int], ...]
"""Characters, each with what the neighbours gain by it."""


def strangers(text: str, flags: Flags) -> Iterator[tuple[int, Likelier, bool]]:
    """Where a character fits neither neighbour, and what makes a word with one of them and fits better.

    Also, told by True, where a common character stands beside one that does so, and what makes a word
    with it. Such a character goes with nearly any other: only its neighbour shows that it is wrong (体至).
    """
    padded = f"\n\n{text}\n\n"
    for at in flags.places(SECOND, FIRST):
        for away, likelier in _around(padded[at : at + 5]):
            yield at + away, likelier, away != 0


@lru_cache(2**16)
def _around(passage: str) -> tuple[tuple[int, Likelier], ...]:
    """What may be meant by the third of five characters, which fits neither neighbour, and by those two."""
    stranger = passage[2]
    before = _likelier(passage[:3]) if is_common(passage[1]) else ()
    after = _likelier(passage[2:]) if is_common(passage[3]) else ()
    found = {
        -1: tuple([each for each in before if cost_of(each[0] + stranger) is not None]),
        0: _likelier(passage[1:4]),
        1: tuple([each for each in after if cost_of(stranger + each[0]) is not None]),
    }
    return tuple([each for each in found.items() if each[1]])


@lru_cache(2**16)
def _likelier(passage: str) -> Likelier:
    """What may be meant by the middle one of three characters; most passages are met again and again."""
    left, char, right = passage[0], passage[1], passage[2]
    others = dict.fromkeys(_after(left + char) + _before(char + right))
    return tuple([(other, gain) for other, gain in gains(char, others, left, right) if gain >= LEAST_GAIN])


@lru_cache(2**15)
def _after(pair: str) -> str:
    """What makes a word with the first of a pair where the second stands."""
    return meant(pair[1], after(pair[0]))


@lru_cache(2**15)
def _before(pair: str) -> str:
    """What makes a word with the second of a pair where the first stands."""
    return meant(pair[0], before(pair[1]))
