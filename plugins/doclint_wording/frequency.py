"""How common words are, and how well a passage can be read as common words.

Costs are ten times the negative natural logarithm of a probability, as whole numbers. In the tables
a cost is a character, 256 code points above it, so that words and costs stay one string each until asked.
"""

from __future__ import annotations

from functools import cache, lru_cache

from doclint import load_table

LONGEST = 4
"""No word of the table has more characters."""
UNKNOWN = 160
"""The cost of a character that the table does not know."""
_ZERO, _LAST = 256, 512
"""The code points between which a cost is written."""


@lru_cache(2**16)
def cost_of(word: str) -> int | None:
    """The cost of a word of one to four characters; None when it is none."""
    if len(word) == 1:
        cost = _alone().get(word)
        return ord(cost) - _ZERO if cost else UNKNOWN
    if len(word) == 2:
        return _cost_in(_groups("pair").get(word[0], ""), word[1])
    if len(word) == 3:
        return _cost_in(_groups("three").get(word[0], ""), word[1:])
    return _cost_in(phrases_about(word[1:3]), word[0] + word[3])


def _cost_in(group: str, rest: str) -> int | None:
    at = group.find(rest)
    cost = ord(group[at + len(rest)]) if 0 <= at < len(group) - len(rest) else _LAST
    return cost - _ZERO if cost < _LAST else None


def phrases_about(middle: str) -> str:
    """Of each word of four characters about this middle the first, the last and, as a character, the cost."""
    return _phrases().get(middle, "")


def part_of_phrases(first: str, second: str) -> int:
    """Where these stand in words of four characters that fall into no others: 1 + 2 + 4, begin to end."""
    group = _groups("part").get(first, "")
    at = group.find(second)
    return ord(group[at + 1]) - ord("@") if at >= 0 else 0


@cache
def _phrases() -> dict[str, str]:
    return {group[:2]: group[2:] for group in _cells()["four"].split("|")}


@cache
def _groups(kind: str) -> dict[str, str]:
    """What the table says of each character; see the head of `common_words.tsv`."""
    return {group[0]: group[1:] for group in _cells()[kind].split("|")}


@cache
def _alone() -> dict[str, str]:
    packed = _cells()["alone"]
    return dict(zip(packed[::2], packed[1::2], strict=True))


@cache
def _cells() -> dict[str, str]:
    return {row[0]: row[1] for row in load_table("doclint_wording", "common_words.tsv")}


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
