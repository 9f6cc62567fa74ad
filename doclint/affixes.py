"""What is known of texts by their ends, and what is known of them put together: a small algebra."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

Strings = frozenset[str]
_MOST = 300
"""More strings than this are too many to seek; the node is then unknown."""
_LONGEST = 6
_NOTHING = frozenset([""])
_DIGITS = "0123456789０１２３４５６７８９"
r"""What `\d` is taken for; see `other_digits`."""
_LAST_DIGIT = 0x20000
"""Before this code point lie the digits of all scripts."""


class Affixes(NamedTuple):
    """What is known of all the texts that a part of a pattern matches.

    exact: all of them, or None. prefixes, suffixes: each text begins, ends with one of these, of which the
    empty one stands for the empty text alone; None where nothing is known.
    needed: strings of which every text holds one, the rarest such set; None where there is none.
    """

    exact: Strings | None = None
    prefixes: Strings | None = None
    suffixes: Strings | None = None
    needed: Strings | None = None


UNKNOWN = Affixes()
EMPTY = Affixes(_NOTHING, _NOTHING, _NOTHING)


def crossed(lefts: Strings | None, rights: Strings | None) -> Strings | None:
    """Each of `lefts` with each of `rights` after it; None where that is not known, or too much."""
    if lefts is None or rights is None or len(lefts) * len(rights) > _MOST:
        return None
    strings = frozenset(left + right for left in lefts for right in rights)
    return strings if max(map(len, strings)) <= _LONGEST else None


def first_known(near: Strings | None, far: Strings | None) -> Strings | None:
    """What stands at one end: what is near there, or where that may be empty, what comes next."""
    if near is None or "" not in near:
        return near
    return None if far is None else _few((near - _NOTHING) | far)


def exactly(strings: Iterable[str]) -> Affixes:
    """What is known of a text that is one of `strings`."""
    exact = frozenset(strings)
    return Affixes(exact, exact, exact, exact)


def one_of(argument: Any) -> Affixes:
    """What is known of a character of a class, which is given as `re` parses it."""
    characters: set[str] = set()
    for op, value in argument:
        if str(op) == "LITERAL":
            characters.add(chr(value))
        elif str(op) == "RANGE" and value[1] - value[0] < _MOST:
            characters.update(map(chr, range(value[0], value[1] + 1)))
        elif str(value) == "CATEGORY_DIGIT":
            characters.update(_DIGITS)
        else:
            return UNKNOWN
    return exactly(characters) if len(characters) <= _MOST else UNKNOWN


def either(one: Affixes, other: Affixes) -> Affixes:
    """What is known of a text that is one of `one` or of `other`."""
    return Affixes(
        *(None if a is None or b is None else _few(a | b) for a, b in zip(one, other, strict=True))
    )


def _few(strings: Strings) -> Strings | None:
    return strings if len(strings) <= _MOST else None


@cache
def other_digits() -> frozenset[str]:
    r"""The digits that `\d` is not taken for here: a text that holds one is to be scanned whole."""
    return frozenset(filter(str.isdecimal, map(chr, range(_LAST_DIGIT)))).difference(_DIGITS)
