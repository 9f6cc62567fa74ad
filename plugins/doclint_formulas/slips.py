"""One slip in a formula: a character wrong, missing or too many, or two parts swapped."""

from __future__ import annotations

import msgspec

SWAPS = (2, 3, 4)
"""Lengths of what is swapped: two characters, two around a third, two pairs."""


class Slip(msgspec.Struct, frozen=True, order=True):
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


def first_slip(right: str, text: str) -> tuple[int, int, int] | None:
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
        if right[at:after] == swapped(text[at:after]) and right[after:] == text[after:size]:
            return at, length, length
    if len(text) >= size and right[at + 1 :] == text[at + 1 : size]:
        return at, 1, 1
    if right[at + 1 :] == text[at : size - 1]:
        return at, 0, 1
    return None


def swapped(text: str) -> str:
    """Two characters swapped, also around a third; of four, the two pairs."""
    return text[2:] + text[:2] if len(text) == 4 else text[::-1]
