"""Tables of strings in groups, of which a text needs few: they stay one string until a group is asked for."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from doclint import load_table

FLAT = 256
"""The code point of the value 0 where a value is written as a character."""


class Packed(dict[str, str]):
    """Groups by what they are of, empty where there is none.

    They are cut out when they are first asked for: a short text needs few of thousands.
    """

    __slots__ = ("_groups", "_keys", "_ends")

    def __init__(self, index: str, groups: str) -> None:
        """`index` holds what a group is of, in order, and the group's length in turn; `groups` all joined."""
        self._groups = groups
        self._keys = index[::2]
        self._ends = [0, *accumulate(map(ord, index[1::2]))]

    def __missing__(self, key: str) -> str:
        place = bisect_left(self._keys, key)
        found = ""
        if key and self._keys[place : place + 1] == key:
            start, end = self._ends[place : place + 2]
            found = self._groups[start - FLAT * place : end - FLAT * (place + 1)]
        self[key] = found
        return found


class Values(dict[str, tuple[int, ...]]):
    """The values of characters, which stand in one string, in order, each with its values after it."""

    __slots__ = ("_keys", "_values", "_unknown")

    def __init__(self, packed: str, unknown: tuple[int, ...]) -> None:
        """`unknown`: the values of a character that is not there; as many stand after each."""
        width = 1 + len(unknown)
        self._keys = packed[::width]
        self._values = [packed[at::width] for at in range(1, width)]
        self._unknown = unknown

    def __missing__(self, key: str) -> tuple[int, ...]:
        place = bisect_left(self._keys, key)
        known = key and self._keys[place : place + 1] == key
        found = tuple([ord(values[place]) - FLAT for values in self._values]) if known else self._unknown
        self[key] = found
        return found


def cells(table: str) -> dict[str, tuple[str, str]]:
    """Index and groups of each kind that a table holds."""
    return {kind: (index, groups) for kind, index, groups in load_table("doclint_wording", table)}
