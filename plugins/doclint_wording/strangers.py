"""Characters that fit neither neighbour, and what may be meant instead."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from doclint_wording.neighbours import after, before
from doclint_wording.pairs import FIRST, SECOND, meant, places


def strangers(text: str, flags: bytearray) -> Iterator[tuple[int, str]]:
    """Where a character fits neither neighbour, and the characters that make words with one of them."""
    padded = f"\n{text}\n"
    for at in places(flags, SECOND, FIRST):
        left, right = _after(padded[at : at + 2]), _before(padded[at + 1 : at + 3])
        if left or right:
            yield at, left + right


@lru_cache(2**17)
def _after(pair: str) -> str:
    """What makes a word with the first of a pair where the second stands."""
    return meant(pair[1], after(pair[0]))


@lru_cache(2**17)
def _before(pair: str) -> str:
    """What makes a word with the second of a pair where the first stands."""
    return meant(pair[0], before(pair[1]))
