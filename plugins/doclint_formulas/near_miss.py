"""Phrases that differ from a formula by one slip, in linear time.

One slip leaves the head or the tail of a formula whole. All heads and tails are sought in one pass of
an automaton; a look at the characters beside a hit rejects nearly all of them; the few left are
compared. Only in short formulas can a swap break both: those strings are sought as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from doclint import Lexicon, bigrams

from .ends import End, ends_of
from .slips import Slip

SHORT, FEW = 20_000, 3
"""To take all formulas apart for few short texts takes longer than to leave most of them out."""


class NearMisses:
    """The near misses of some formulas, each of at least four characters."""

    __slots__ = ("_formulas", "_whole", "_patience")

    def __init__(self, formulas: Iterable[str]) -> None:
        self._formulas = tuple(formulas)
        self._whole: Lexicon[End] | None = None
        self._patience = FEW

    def _ends(self, text: str) -> Lexicon[End]:
        """Of all formulas; but for a few short texts, of those that may be meant in them at all."""
        if self._whole is None and self._patience and len(text) < SHORT:
            self._patience -= 1
            return ends_of(_possible(self._formulas, text), text)
        if self._whole is None:
            self._whole = ends_of(self._formulas)
        return self._whole

    def search(self, text: str) -> list[Slip]:
        """Every slip in `text`, in no order; one may be found from both ends."""
        found: list[Slip] = []
        for start, end, known in self._ends(text).overlapping(text):
            if known.heads and not known.ahead.isdisjoint(text[end : end + 3]):
                found += known.after(text, start, end)
            if known.tails and not known.behind.isdisjoint(text[max(0, start - 3) : start]):
                found += known.before(text, start)
            for formula, at, right in known.swaps:
                found.append(Slip(formula, at, right, start + at, start + at + right))
        return found


def _possible(formulas: Iterable[str], text: str) -> Iterator[str]:
    """The formulas that `text` may hold but for one slip: their beginning, their end, or all characters."""
    pairs, characters = bigrams(text), frozenset(text)
    for formula in formulas:
        if formula[:2] in pairs or formula[-2:] in pairs or characters.issuperset(formula):
            yield formula
