"""How common words are, and how well a passage can be read as common words.

Costs are ten times the negative natural logarithm of a probability, as whole numbers. In the tables
a cost is a character, 256 code points above it, so that words and costs stay one string each until asked.
"""

from __future__ import annotations

from functools import cache, lru_cache

from doclint_wording.packed import FLAT, Packed, Values, cells

LONGEST = 4
"""No word of the table has more characters."""
UNKNOWN = 160
"""The cost of a character that the table does not know."""
_DEAREST = 1 << 30
_LAST = 2 * FLAT
"""The code point before which a cost is written."""


@lru_cache(2**16)
def cost_of(word: str) -> int | None:
    """The cost of a word of one to four characters; None when it is none."""
    if len(word) == 1:
        return _alone()[word][0]
    if len(word) == 2:
        return _cost_in(_groups("pair")[word[0]], word[1])
    if len(word) == 3:
        return _cost_in(_groups("three")[word[0]], word[1:])
    return _cost_in(_groups("four")[word[1]], word[2] + word[0] + word[3])


def is_listed(word: str) -> bool:
    """Whether this is a word of two characters, however rare."""
    return len(word) == 2 and word[1] in _groups("pair")[word[0]]


def _cost_in(group: str, rest: str) -> int | None:
    at = group.find(rest)
    cost = ord(group[at + len(rest)]) if 0 <= at < len(group) - len(rest) else _LAST
    return cost - FLAT if cost < _LAST else None


def phrases_about(middle: str) -> str:
    """The first and the last character of each word of four that has this middle, in turn."""
    group = _groups("four")[middle[:1]]
    thirds, at, found = group[::4], -1, ""
    while (at := thirds.find(middle[1:], at + 1)) >= 0:
        found += group[4 * at + 1 : 4 * at + 3]
    return found


def phrase_parts(first: str) -> str:
    """What stands after this in words of four characters that fall into no others.

    Each with a letter, which is @ and so many more: 1 where a word begins so, 2 inside, 4 where it ends.
    """
    return _groups("part")[first]


@cache
def _groups(kind: str) -> Packed:
    """What the table says of each character; see the head of `common_words.tsv`."""
    return Packed(*_cells()[kind])


@cache
def _alone() -> Values:
    return Values(_cells()["alone"][1], (UNKNOWN,))


@cache
def _cells() -> dict[str, tuple[str, str]]:
    return cells("common_words.tsv")


@lru_cache(2**12)
def best_reading(passage: str) -> tuple[int, tuple[int, ...]]:
    """The least cost of reading a passage as words, and where those words end, in code points."""
    best, came = [0], [0]
    for end in range(1, len(passage) + 1):
        least, origin = _DEAREST, 0
        for start in range(max(0, end - LONGEST), end):
            cost = cost_of(passage[start:end])
            if cost is not None and best[start] + cost < least:
                least, origin = best[start] + cost, start
        best.append(least)
        came.append(origin)
    ends: list[int] = []
    at = len(passage)
    while at:
        ends.append(at)
        at = came[at]
    return best[-1], tuple(ends[::-1])
