"""What literal text a match of a pattern must hold: told from the pattern's own syntax tree.

A text that holds none of a pattern's literals need not be scanned for it; and where a match must begin
with one of them, it need only be tried there. Engines such as RE2 and ripgrep do so inside; here it lets
one pass over a text serve hundreds of patterns.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from importlib import import_module
from typing import Any, NamedTuple

from doclint.affixes import EMPTY, UNKNOWN, Affixes, Strings, crossed, either, exactly, first_known, one_of


class Literals(NamedTuple):
    """Strings of which every match holds one: it begins `offset` characters after the string does.

    The offset is the width of a lookbehind that belongs to the string, or 0; None: it stands anywhere.
    """

    strings: Strings
    offset: int | None


Expected = Callable[[Strings], float]
"""How many of some strings stand in a text, for each of its characters."""


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

    def _beginnings(self, items: Sequence[Any]) -> Iterable[tuple[int, Strings | None]]:
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

    def _sequence(self, items: Sequence[Any]) -> Affixes:
        known, needed = EMPTY, None
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

    def _joined(self, left: Affixes, right: Affixes) -> Affixes:
        """What is known of a text of `left` with one of `right` after it."""
        needed = self._rarest(left.needed, right.needed)
        return Affixes(
            crossed(left.exact, right.exact),
            crossed(left.exact, right.prefixes) or first_known(left.prefixes, right.prefixes),
            crossed(left.suffixes, right.exact) or first_known(right.suffixes, left.suffixes),
            self._rarest(needed, crossed(left.suffixes, right.prefixes)),
        )

    def _rarest(self, one: Strings | None, other: Strings | None) -> Strings | None:
        known = [each for each in (one, other) if each and "" not in each]
        return min(known, key=self._expected) if known else None

    def _node(self, op: str, argument: Any) -> Affixes:
        if op == "LITERAL":
            return exactly([chr(argument)])
        if op == "IN":
            return one_of(argument)
        if op == "BRANCH":
            return reduce(either, (self._sequence(list(each)) for each in argument[1]))
        if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            return self._repeated(argument[0], argument[1], self._sequence(list(argument[2])))
        if op == "SUBPATTERN" and not argument[1] & re.IGNORECASE:
            return self._sequence(list(argument[-1]))
        if op == "ATOMIC_GROUP":
            return self._sequence(list(argument))
        return EMPTY if op in ("AT", "ASSERT_NOT") else UNKNOWN

    def _repeated(self, least: int, most: int, one: Affixes) -> Affixes:
        if most == 1:
            return one if least else either(one, EMPTY)
        if not least:
            return either(one, EMPTY)._replace(exact=None)
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
