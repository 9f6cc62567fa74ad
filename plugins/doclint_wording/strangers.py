"""Characters that fit neither neighbour, and what may be meant instead."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from doclint import Flags
from doclint_wording.neighbours import after, before, gains
from doclint_wording.pairs import FIRST, SECOND, meant

LEAST_GAIN = 55
"""What the neighbours must gain before the words around are read at all."""

Likelier = tuple[tuple[str, int], ...]
"""Characters, each with what the neighbours gain by it."""


def strangers(text: str, flags: Flags) -> Iterator[tuple[int, Likelier]]:
    """Where a character fits neither neighbour, and what makes a word with one of them and fits better."""
    padded = f"\n{text}\n"
    for at in flags.places(SECOND, FIRST):
        likelier = _likelier(padded[at : at + 3])
        if likelier:
            yield at, likelier


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
