"""Phrases that differ from a formula by one slip, in linear time.

One slip leaves the head or the tail of a formula whole. All heads and tails are sought in one pass of
an automaton; a look at the characters beside a hit rejects nearly all of them; the few left are
compared. Only in short formulas can a swap break both: those strings are sought as they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from os.path import commonprefix
from typing import NamedTuple

from doclint import Lexicon

SWAPS = (2, 3, 4)
"""Lengths of what is swapped: two characters, two around a third, two pairs."""


class Slip(NamedTuple):
    """`text[start:end]` stands where the formula has `formula[at:at + length]`.

    One of both may be empty: then a character is missing, or one too many.
    """

    formula: str
    at: int
    length: int
    start: int
    end: int

    @property
    def begin(self) -> int:
        """Where the misspelt formula begins in the text."""
        return self.start - self.at

    @property
    def finish(self) -> int:
        """Where the misspelt formula ends in the text."""
        return self.end + len(self.formula) - self.at - self.length


class NearMisses:
    """The near misses of some formulas, each of at least four characters."""

    __slots__ = ("_ends", "_swapped")

    def __init__(self, formulas: Iterable[str]) -> None:
        ends: defaultdict[str, _End] = defaultdict(_End)
        swapped: dict[str, tuple[str, int, int]] = {}
        for formula in formulas:
            head, tail = _cut(len(formula))
            ends[formula[:head]].heads.append(formula)
            ends[formula[tail:]].tails.append(formula)
            for at, length in _uncovered(head, tail, len(formula)):
                due = formula[at : at + length]
                wrong = formula[:at] + _swapped(due) + formula[at + length :]
                if wrong != formula:
                    swapped.setdefault(wrong, (formula, at, length))
        for text, each in ends.items():
            each.close(len(text))
        self._ends = Lexicon(ends)
        self._swapped = Lexicon(swapped)

    def search(self, text: str) -> Iterator[Slip]:
        """Every slip in `text`, in no order; one may be found from both ends."""
        for start, end, known in self._ends.overlapping(text):
            if not known.ahead.isdisjoint(text[end : end + 3]):
                for formula in known.heads:
                    yield from _after(text, start, end, formula)
            if not known.behind.isdisjoint(text[max(0, start - 3) : start]):
                for formula in known.tails:
                    yield from _before(text, start, end, formula)
        for start, _, (formula, at, length) in self._swapped.overlapping(text):
            yield Slip(formula, at, length, start + at, start + at + length)


class _End:
    """The formulas that begin or end with a phrase, and what may stand beside it there."""

    __slots__ = ("heads", "tails", "ahead", "behind")

    def __init__(self) -> None:
        self.heads: list[str] = []
        self.tails: list[str] = []

    def close(self, length: int) -> None:
        """No slip keeps all of the next three characters from being those that are due there."""
        self.ahead = frozenset(char for each in self.heads for char in each[length : length + 3])
        self.behind = frozenset(char for each in self.tails for char in each[:-length][-3:])


def _cut(length: int) -> tuple[int, int]:
    """Where the head of a formula ends and its tail begins: far enough apart for a swap, if it is long."""
    gap = min(SWAPS[-1] - 1, max(0, length - 6))
    head = (length - gap) // 2
    return head, head + gap


def _uncovered(head: int, tail: int, size: int) -> Iterator[tuple[int, int]]:
    """Place and length of the swaps that reach into both head and tail."""
    for length in SWAPS:
        for at in range(max(0, tail - length + 1), min(head, size - length + 1)):
            yield at, length


def _swapped(text: str) -> str:
    """Two characters swapped, also around a third; of four, the two pairs."""
    return text[2:] + text[:2] if len(text) == 4 else text[::-1]


def _after(text: str, start: int, end: int, formula: str) -> Iterator[Slip]:
    rest = formula[end - start :]
    slip = _slip(rest, text[end : end + len(rest) + 1])
    if slip:
        at, wrong, right = slip
        yield Slip(formula, end - start + at, right, end + at, end + at + wrong)


def _before(text: str, start: int, end: int, formula: str) -> Iterator[Slip]:
    rest = formula[: start - end][::-1]
    slip = _slip(rest, text[max(0, start - len(rest) - 1) : start][::-1])
    if slip:
        at, wrong, right = slip
        yield Slip(formula, len(rest) - at - right, right, start - at - wrong, start - at)


def _slip(right: str, text: str) -> tuple[int, int, int] | None:
    """Where `text` first leaves `right`, how many characters are wrong and how many are due.

    None where it does not leave it, or has more than one slip. `text` has one character to spare, which
    may double the last one.
    """
    size = len(right)
    at = len(commonprefix([right, text]))
    if at == size:
        return (size, 1, 0) if text[size:] == right[-1] else None
    if right[at:] == text[at + 1 :]:
        return at, 1, 0
    for length in SWAPS:
        if (
            right[at : at + length] == _swapped(text[at : at + length])
            and right[at + length :] == text[at + length : size]
        ):
            return at, length, length
    if len(text) >= size and right[at + 1 :] == text[at + 1 : size]:
        return at, 1, 1
    if right[at + 1 :] == text[at : size - 1]:
        return at, 0, 1
    return None
