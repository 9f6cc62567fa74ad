"""Tables of strings in groups, of which a text needs few: they stay one string until a group is asked for."""

from __future__ import annotations

from itertools import accumulate

from doclint import load_table

FLAT = 256
"""The code point of the value 0 where a value is written as a character."""


class Packed:
    """Groups by what they are of: `index` holds that and the group's length in turn, `groups` all joined."""

    __slots__ = ("_groups", "_places")

    def __init__(self, index: str, groups: str) -> None:
        ends = list(accumulate([ord(char) - FLAT for char in index[1::2]]))
        self._groups = groups
        self._places = dict(zip(index[::2], zip([0, *ends[:-1]], ends, strict=True), strict=True))

    def get(self, key: str) -> str:
        """The group of `key`, empty where it has none."""
        place = self._places.get(key)
        return self._groups[place[0] : place[1]] if place else ""


def cells(table: str) -> dict[str, tuple[str, str]]:
    """Index and groups of each kind that a table holds."""
    return {kind: (index, groups) for kind, index, groups in load_table("doclint_wording", table)}
