"""Characters that are mistaken for each other: same sound, nearly the same sound, same look."""

from __future__ import annotations

from functools import cache

from doclint import load_table

_NEAR, _SHAPE = 20, 15
"""How much less likely such a slip is than one between characters of the same sound, in the unit of costs."""


def confusable(char: str) -> str:
    """What may be meant where `char` stands by mistake: what sounds nearly like it or looks like it."""
    return _sounding("near", char) + _shaped().get(char, "")


def penalty(char: str, right: str) -> int:
    """How much less likely it is that `right` was meant than if the two sounded the same."""
    if right in _sounding("sound", char):
        return 0
    return _SHAPE if right in _shaped().get(char, "") else _NEAR


def _sounding(kind: str, char: str) -> str:
    """The characters that have a reading in common with this one, or nearly so, and slashes."""
    first, second = _readings(kind)
    return first.get(char, "") + second.get(char, "")


@cache
def _readings(kind: str) -> tuple[dict[str, str], dict[str, str]]:
    """For each character the group of its first reading, and that of its second one."""
    first: dict[str, str] = {}
    second: dict[str, str] = {}
    for group in _cells()[kind].split(" "):
        one, _, other = group.partition("/")
        first.update(dict.fromkeys(one, group))
        second.update(dict.fromkeys(other, group))
    return first, second


@cache
def _shaped() -> dict[str, str]:
    return {group[0]: group for group in _cells()["shape"].split(" ")}


@cache
def _cells() -> dict[str, str]:
    return {row[0]: row[1] for row in load_table("doclint_wording", "confusable.tsv")}
