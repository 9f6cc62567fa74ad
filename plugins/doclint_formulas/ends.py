"""The ends of formulas: one slip leaves the head or the tail whole, and the rest is to be compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from doclint import Lexicon, bigrams

from .slips import SWAPS, Slip, first_slip, swapped

NEAR = 4
"""Characters beside a hit in which two of those that are due first must stand."""


class End:
    """The formulas that begin or end with a phrase, each with its rest, and the first of that from there.

    Also those of which the phrase is the whole, but for a swap: with its place and length.
    """

    __slots__ = ("heads", "tails", "swaps", "ahead", "behind", "reach")

    def __init__(self) -> None:
        self.heads: list[tuple[str, str, tuple[str, ...]]] = []
        self.tails: list[tuple[str, str, tuple[str, ...]]] = []
        self.swaps: list[tuple[str, int, int]] = []
        self.ahead: set[str] = set()
        self.behind: set[str] = set()
        self.reach = 0

    def add_head(self, formula: str, rest: str) -> None:
        """No slip keeps all of the next three characters from being those that are due there."""
        self.heads.append((formula, rest, _first_three(rest)))
        self.ahead.update(rest[:3])
        self.reach = max(self.reach, len(rest) + 1)

    def add_tail(self, formula: str, rest: str) -> None:
        self.tails.append((formula, rest, _first_three(rest[::-1])))
        self.behind.update(rest[-3:])
        self.reach = max(self.reach, len(rest) + 1)

    def after(self, text: str, start: int, end: int) -> list[Slip]:
        """The slips in formulas of which the head stands at `[start:end]`."""
        found: list[Slip] = []
        near = text[end : end + NEAR]
        for formula, rest, (one, two, three) in self.heads:
            if (one in near) + (two in near) + (three in near) < 2:
                continue  # whatever the slip: nearly every hit ends here
            if text.startswith(rest, end):
                finish = end + len(rest)
                if text[finish : finish + 1] == rest[-1]:
                    found.append(Slip(formula, len(formula), 0, finish, finish + 1))
            elif slip := first_slip(rest, text[end : end + self.reach]):
                at, wrong, right = slip
                found.append(Slip(formula, end - start + at, right, end + at, end + at + wrong))
        return found

    def before(self, text: str, start: int) -> list[Slip]:
        """The slips in formulas of which the tail begins at `start`."""
        found: list[Slip] = []
        near = text[max(0, start - NEAR) : start]
        for formula, rest, (one, two, three) in self.tails:
            if (one in near) + (two in near) + (three in near) < 2:
                continue
            if text.endswith(rest, 0, start):
                begin = start - len(rest)
                if text[begin - 1 : begin] == rest[0]:
                    found.append(Slip(formula, 0, 0, begin - 1, begin))
            elif slip := first_slip(rest[::-1], text[max(0, start - self.reach) : start][::-1]):
                at, wrong, right = slip
                found.append(Slip(formula, len(rest) - at - right, right, start - at - wrong, start - at))
        return found


def _first_three(rest: str) -> tuple[str, ...]:
    """Of these two are among the next four, whatever the slip; nothing is asked of a shorter rest."""
    return tuple(rest[:3]) if len(rest) > 2 else ("", "", "")


def ends_of(formulas: Iterable[str], text: str | None = None) -> Lexicon[End]:
    """The heads and tails of formulas, and what a swap makes of those where it breaks both.

    With a text, only those that stand in it.
    """
    stands = _stands_in(text)
    ends: defaultdict[str, End] = defaultdict(End)
    for formula in formulas:
        head, tail = _cut(len(formula))
        if stands(formula[:head]):
            ends[formula[:head]].add_head(formula, formula[head:])
        if stands(formula[tail:]):
            ends[formula[tail:]].add_tail(formula, formula[:tail])
        for at, length in _uncovered(head, tail, len(formula)):
            due = formula[at : at + length]
            wrong = formula[:at] + swapped(due) + formula[at + length :]
            if wrong != formula and stands(wrong):
                ends[wrong].swaps.append((formula, at, length))
    return Lexicon(ends)


def _stands_in(text: str | None) -> Callable[[str], bool]:
    """Whether a phrase of two characters or more stands in the text; any does where there is none."""
    if text is None:
        return lambda phrase: True
    pairs = bigrams(text)  # to find most phrases missing without a look at the whole text
    return lambda phrase: phrase[:2] in pairs and phrase in text


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
