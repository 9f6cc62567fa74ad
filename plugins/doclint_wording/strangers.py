"""Characters that fit neither neighbour, and what may be meant instead."""

from __future__ import annotations

from collections.abc import Iterator

from doclint_wording.neighbours import after, before
from doclint_wording.pairs import FIRST, SECOND, alike, places


def strangers(text: str, flags: bytearray) -> Iterator[tuple[int, frozenset[str]]]:
    """Where a character fits neither neighbour, and the characters that make words with one of them."""
    padded = f"\n{text}\n"
    for at in places(flags, SECOND, FIRST):
        others, left, right = alike(padded[at + 1]), after(padded[at]), before(padded[at + 2])
        if not others.isdisjoint(left):
            yield at, (others & left) | (others & right)
        elif not others.isdisjoint(right):
            yield at, others & right
