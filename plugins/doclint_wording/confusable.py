"""Characters that are mistaken for each other: same sound, nearly the same sound, same look."""

from __future__ import annotations

from functools import cache

from doclint import load_table

_NEAR, _SHAPE = 20, 15
"""How much less likely such a slip is than one between characters of the same sound, in the unit of costs."""


@cache
def confusable(char: str) -> frozenset[str]:
    """What may be meant where `char` stands by mistake."""
    return frozenset("".join(_alike(kind).get(char, "") for kind in ("sound", "near", "shape")))


def penalty(char: str, right: str) -> int:
    """How much less likely it is that `right` was meant than if the two sounded the same."""
    if right in _alike("sound").get(char, ""):
        return 0
    return _SHAPE if right in _alike("shape").get(char, "") else _NEAR


@cache
def _alike(kind: str) -> dict[str, str]:
    """For each character those of its groups; a group of look-alikes is that of its first character."""
    groups = {row[0]: row[1] for row in load_table("doclint_wording", "confusable.tsv")}[kind].split(" ")
    if kind == "shape":
        return {group[0]: group for group in groups}
    alike: dict[str, str] = {}
    for group in groups:
        for char in group:
            alike[char] = alike[char] + group if char in alike else group
    return alike
