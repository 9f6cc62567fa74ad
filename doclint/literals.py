"""What literal text a match of a pattern must hold: told from the pattern's own syntax tree.

A text that holds none of a pattern's literals need not be scanned for it; and where a match must begin
with one of them, it need only be tried there. Engines such as RE2 and ripgrep do so inside; here it lets
one pass over a text serve hundreds of patterns.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import cache, reduce
from importlib import import_module
from typing import Any, NamedTuple

_MOST = 300
"""More strings than this are too many to seek; the node is then unknown."""
_LONGEST = 6
_NOTHING = frozenset([""])
_DIGITS = "0123456789０１２３４５６７８９"
r"""What `\d` is taken for; see `other_digits`."""
_LAST_DIGIT = 0x20000
"""Before this code point lie the digits of all scripts."""

_Strings = frozenset[str]


class Literals(NamedTuple):
    """Strings of which every match holds one: it begins `offset` characters after the string does.

    The offset is the width of a lookbehind that belongs to the string, or 0; None: it stands anywhere.
    """

    strings: _Strings
    offset: int | None


class _Node(NamedTuple):
    """What is known of all the texts that a part of a pattern matches.

    exact: all of them, or None. prefixes, suffixes: each text begins, ends with one of these, of which the
    empty one stands for the empty text alone; None where nothing is known.
    needed: strings of which every text holds one, the rarest such set; None where there is none.
    """

    exact: _Strings | None = None
    prefixes: _Strings | None = None
    suffixes: _Strings | None = None
    needed: _Strings | None = None


_UNKNOWN = _Node()
_EMPTY = _Node(_NOTHING, _NOTHING, _NOTHING)

Expected = Callable[[_Strings], float]
"""How many of some strings stand in a text, for each of its characters."""


@cache
def other_digits() -> frozenset[str]:
    r"""The digits that `\d` is not taken for here: a text that holds one is to be scanned whole."""
    return frozenset(filter(str.isdecimal, map(chr, range(_LAST_DIGIT)))).difference(_DIGITS)


class Reader:
    """Reads patterns' sources; `expected` decides which of several sets of literals is the best to seek."""

    def __init__(self, expected: Expected) -> None:
        self._expected = expected

    def literals(self, source: str) -> list[Literals]:
        """The choices of literals for the pattern `source`; empty where nothing is certain."""
        parsed = _parsed(source)
        if parsed.state.flags & re.IGNORECASE:
            return []
        items = list(parsed)
        found = [Literals(prefixes, behind) for behind, prefixes in self._beginnings(items) if prefixes]
        needed = self._sequence(items).needed
        if needed is not None:
            found.append(Literals(needed, None))
        return [each for each in found if "" not in each.strings]

    def _beginnings(self, items: Sequence[Any]) -> Iterable[tuple[int, _Strings | None]]:
        """What every match begins with, alone and with a lookbehind of known width before it."""
        skipped = 0
        while skipped < len(items) and str(items[skipped][0]) in ("ASSERT_NOT", "AT", "ASSERT"):
            op, argument = items[skipped]
            skipped += 1
            if str(op) == "ASSERT" and argument[0] < 0:
                behind = self._sequence(list(argument[1]))
                widths = {len(each) for each in behind.exact or ()}
                if len(widths) == 1:
                    yield widths.pop(), self._joined(behind, self._sequence(items[skipped:])).prefixes
        yield 0, self._sequence(items).prefixes

    def _sequence(self, items: Sequence[Any]) -> _Node:
        known, needed = _EMPTY, None
        for at, (op, argument) in enumerate(items):
            if str(op) != "ASSERT":
                known = self._joined(known, self._node(str(op), argument))
                continue
            direction, content = argument
            asserted = self._sequence(list(content))
            beside = known if direction > 0 else self._sequence(items[at + 1 :])
            pair = (beside, asserted) if direction > 0 else (asserted, beside)
            needed = self._rarest(needed, self._joined(*pair).needed)
        return known._replace(needed=self._rarest(known.needed, needed))

    def _joined(self, left: _Node, right: _Node) -> _Node:
        """What is known of a text of `left` with one of `right` after it."""
        needed = self._rarest(left.needed, right.needed)
        return _Node(
            _crossed(left.exact, right.exact),
            _crossed(left.exact, right.prefixes) or _first_known(left.prefixes, right.prefixes),
            _crossed(left.suffixes, right.exact) or _first_known(right.suffixes, left.suffixes),
            self._rarest(needed, _crossed(left.suffixes, right.prefixes)),
        )

    def _rarest(self, one: _Strings | None, other: _Strings | None) -> _Strings | None:
        known = [each for each in (one, other) if each and "" not in each]
        return min(known, key=self._expected) if known else None

    def _node(self, op: str, argument: Any) -> _Node:
        if op == "LITERAL":
            return _known([chr(argument)])
        if op == "IN":
            return _class(argument)
        if op == "BRANCH":
            return reduce(_either, (self._sequence(list(each)) for each in argument[1]))
        if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            return self._repeated(argument[0], argument[1], self._sequence(list(argument[2])))
        if op == "SUBPATTERN" and not argument[1] & re.IGNORECASE:
            return self._sequence(list(argument[-1]))
        if op == "ATOMIC_GROUP":
            return self._sequence(list(argument))
        return _EMPTY if op in ("AT", "ASSERT_NOT") else _UNKNOWN

    def _repeated(self, least: int, most: int, one: _Node) -> _Node:
        if most == 1:
            return one if least else _either(one, _EMPTY)
        if not least:
            return _either(one, _EMPTY)._replace(exact=None)
        if least == 1:
            return one._replace(exact=None)
        two = self._joined(one, one)
        return two if least == most == 2 else two._replace(exact=None)


def skips(source: str) -> bool:
    """Whether `re` skips characters that the pattern `source` cannot begin with, without a try at each.

    It does where the first thing in the pattern is a character or a class; `sre_compile` looks no deeper.
    """
    items = _parsed(source)
    while items and str(items[0][0]) == "SUBPATTERN":
        items = items[0][1][-1]
    if not items:
        return False
    op, argument = items[0]
    if str(op) == "BRANCH":
        return all(each and str(each[0][0]) == "LITERAL" for each in argument[1])
    return str(op) in ("LITERAL", "IN")


def _parsed(source: str) -> Any:
    parser: Any = import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")
    return parser.parse(source)


def _crossed(lefts: _Strings | None, rights: _Strings | None) -> _Strings | None:
    if lefts is None or rights is None or len(lefts) * len(rights) > _MOST:
        return None
    strings = frozenset(left + right for left in lefts for right in rights)
    return strings if max(map(len, strings)) <= _LONGEST else None


def _first_known(near: _Strings | None, far: _Strings | None) -> _Strings | None:
    """What stands at one end: what is near there, or where that may be empty, what comes next."""
    if near is None or "" not in near:
        return near
    return None if far is None else _few((near - _NOTHING) | far)


def _known(strings: Iterable[str]) -> _Node:
    exact = frozenset(strings)
    return _Node(exact, exact, exact, exact)


def _class(argument: Any) -> _Node:
    characters: set[str] = set()
    for op, value in argument:
        if str(op) == "LITERAL":
            characters.add(chr(value))
        elif str(op) == "RANGE" and value[1] - value[0] < _MOST:
            characters.update(map(chr, range(value[0], value[1] + 1)))
        elif str(value) == "CATEGORY_DIGIT":
            characters.update(_DIGITS)
        else:
            return _UNKNOWN
    return _known(characters) if len(characters) <= _MOST else _UNKNOWN


def _either(one: _Node, other: _Node) -> _Node:
    """What is known of a text that is one of `one` or of `other`."""
    return _Node(*(None if a is None or b is None else _few(a | b) for a, b in zip(one, other, strict=True)))


def _few(strings: _Strings) -> _Strings | None:
    return strings if len(strings) <= _MOST else None
