"""How common words are, and how well a passage can be read as common words.

Costs are ten times the negative natural logarithm of a probability, as whole numbers. The table stays
packed as it is read, for a dictionary of so many words would cost more than all else at the start.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from functools import cache, lru_cache

from doclint import load_table

LONGEST = 4
"""No word of the table has more characters."""
UNKNOWN = 160
"""The cost of a character that the table does not know."""
_ZERO = 256
"""The code point that stands for a cost of nothing."""


class Packed:
    """Words of one length in one string, sorted by their UTF-16 code as a number, each with its cost."""

    __slots__ = ("_codes", "_costs")

    def __init__(self, length: int, words: str, costs: str) -> None:
        """`length` is that of each word in code points, 2 to 4; three of them are filled up to four."""
        data = words.encode("utf-16-le")
        if length == 3:
            filled = bytearray(len(data) // 6 * 8)
            for byte in range(6):
                filled[byte::8] = data[byte::6]
            data = bytes(filled)
        self._codes = array("I" if length == 2 else "Q", data)
        if sys.byteorder == "big":
            self._codes.byteswap()
        self._costs = costs

    def cost(self, code: int) -> int | None:
        """The cost of the word that `code` writes; None for a word that is not here."""
        at = bisect_left(self._codes, code)
        if at < len(self._codes) and self._codes[at] == code:
            return ord(self._costs[at]) - _ZERO
        return None


@cache
def _cells() -> dict[str, tuple[str, str]]:
    return {kind: (words, costs) for kind, words, costs in load_table("doclint_wording", "common_words.tsv")}


@cache
def _packed(kind: str) -> Packed:
    return Packed(3 if kind == "triple" else int(kind), *_cells()[kind])


@cache
def characters(kind: str) -> dict[str, int]:
    """The cost of each character alone ("1"), as a word's last ("end"), as a word's first ("start")."""
    words, costs = _cells()[kind]
    return {word: ord(cost) - _ZERO for word, cost in zip(words, costs, strict=True)}


def pair_cost(left: str, right: str) -> int | None:
    """The cost of a word of two characters; None when it is none. Both must be of the basic plane."""
    return _packed("2").cost(ord(left) | ord(right) << 16)


@cache
def neighbours(kind: str) -> dict[str, str]:
    """For each character those that stand "after" or "before" it in longer words, as one string.

    "second" and "first": those with which it makes a common word of two characters.
    """
    return {group[0]: group[1:] for group in _groups()[kind].split(" ")}


@cache
def _groups() -> dict[str, str]:
    return {row[0]: row[1] for row in load_table("doclint_wording", "neighbours.tsv")}


@lru_cache(2**16)
def in_longer_word(passage: str) -> bool:
    """Whether the three characters stand together in a word."""
    return len(passage) == 3 and _packed("triple").cost(_code(passage)) is not None


@lru_cache(2**16)
def cost_of(word: str) -> int | None:
    """The cost of a word of one to four characters; None when it is none."""
    if len(word) == 1:
        return characters("1").get(word, UNKNOWN)
    if len(word) == 2:
        return pair_cost(*word)
    return _packed(str(len(word))).cost(_code(word))


def _code(word: str) -> int:
    return int.from_bytes(word.encode("utf-16-le", "surrogatepass"), "little")


def best_reading(passage: str) -> tuple[int, list[int]]:
    """The least cost of reading a passage as words, and where those words end, in code points."""
    best, came = [0], [0]
    for end in range(1, len(passage) + 1):
        options = (
            (best[start] + cost, start)
            for start in range(max(0, end - LONGEST), end)
            if (cost := cost_of(passage[start:end])) is not None
        )
        least, start = min(options)
        best.append(least)
        came.append(start)
    ends: list[int] = []
    at = len(passage)
    while at:
        ends.append(at)
        at = came[at]
    return best[-1], ends[::-1]
