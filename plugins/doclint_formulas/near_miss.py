"""Phrases that differ from a formula by one slip, in linear time.

One slip leaves the head or the tail of a formula whole. All heads and tails are sought in one pass of
an automaton; a look at the characters beside a hit rejects nearly all of them; the few left are
compared. Only in short formulas can a swap break both: those strings are sought as they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from operator import add
from typing import NamedTuple

from doclint import Lexicon

SHORT, FEW = 20_000, 3
"""To take all formulas apart for few short texts takes longer than to leave most of them out."""
NEAR = 4
"""Characters beside a hit in which two of those that are due first must stand."""
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

    __slots__ = ("_formulas", "_whole", "_patience")

    def __init__(self, formulas: Iterable[str]) -> None:
        self._formulas = tuple(formulas)
        self._whole: Lexicon[_End] | None = None
        self._patience = FEW

    def _ends(self, text: str) -> Lexicon[_End]:
        """Of all formulas; but for a few short texts, of those that may be meant in them at all."""
        if self._whole is None and self._patience and len(text) < SHORT:
            self._patience -= 1
            return _ends(_possible(self._formulas, text), text)
        if self._whole is None:
            self._whole = _ends(self._formulas)
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


class _End:
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
            elif slip := _slip(rest, text[end : end + self.reach]):
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
            elif slip := _slip(rest[::-1], text[max(0, start - self.reach) : start][::-1]):
                at, wrong, right = slip
                found.append(Slip(formula, len(rest) - at - right, right, start - at - wrong, start - at))
        return found


def _first_three(rest: str) -> tuple[str, ...]:
    """Of these two are among the next four, whatever the slip; nothing is asked of a shorter rest."""
    return tuple(rest[:3]) if len(rest) > 2 else ("", "", "")


def _possible(formulas: Iterable[str], text: str) -> Iterator[str]:
    """The formulas that `text` may hold but for one slip: their beginning, their end, or all characters."""
    pairs, characters = set(map(add, text, text[1:])), set(text)
    for formula in formulas:
        if formula[:2] in pairs or formula[-2:] in pairs or characters.issuperset(formula):
            yield formula


def _ends(formulas: Iterable[str], text: str | None = None) -> Lexicon[_End]:
    """The heads and tails of formulas, and what a swap makes of those where it breaks both.

    With a text, only those that stand in it.
    """
    ends: defaultdict[str, _End] = defaultdict(_End)
    for formula in formulas:
        head, tail = _cut(len(formula))
        if text is None or formula[:head] in text:
            ends[formula[:head]].add_head(formula, formula[head:])
        if text is None or formula[tail:] in text:
            ends[formula[tail:]].add_tail(formula, formula[:tail])
        for at, length in _uncovered(head, tail, len(formula)):
            due = formula[at : at + length]
            wrong = formula[:at] + _swapped(due) + formula[at + length :]
            if wrong != formula and (text is None or wrong in text):
                ends[wrong].swaps.append((formula, at, length))
    return Lexicon(ends)


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


def _slip(right: str, text: str) -> tuple[int, int, int] | None:
    """Where `text` first leaves `right`, how many characters are wrong and how many are due.

    None where it has more than one slip. `text` may go on.
    """
    size, at = len(right), 0
    for due, char in zip(right, text, strict=False):
        if due != char:
            break
        at += 1
    here, next_one = text[at : at + 1], text[at + 1 : at + 2]
    if at + 1 < size and here not in right[at + 1 : at + 3] and next_one not in right[at : at + 2]:
        return None  # no kind of slip begins so
    return _kind(right, text, at)


def _kind(right: str, text: str, at: int) -> tuple[int, int, int] | None:
    size = len(right)
    if right[at:] == text[at + 1 : size + 1]:
        return at, 1, 0
    for length in SWAPS:
        after = at + length
        if right[at:after] == _swapped(text[at:after]) and right[after:] == text[after:size]:
            return at, length, length
    if len(text) >= size and right[at + 1 :] == text[at + 1 : size]:
        return at, 1, 1
    if right[at + 1 :] == text[at : size - 1]:
        return at, 0, 1
    return None
