"""How patterns are found the quickest in the texts at hand: by which of their literals, or by a scan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from math import inf
from operator import add, itemgetter
from typing import NamedTuple

from doclint import kept, packages
from doclint.literals import Reader, skips
from doclint.patterns import Pattern
from doclint.sought import Phrases, Sought

_TRY, _SLOW, _FEW = 120.0, 12.0, 3_000
"""What a try at a place costs, and a character of a scan by a pattern that must be tried everywhere, when
it costs one where the engine may skip it; the characters of a short text."""
_COMMON = 0.002
"""A phrase that begins at more places of a text than this is found soon enough."""
_UNSEEN = 0.5
"""How often two characters stand together at the most that were never seen to."""


_Choices = tuple[tuple[tuple[tuple[str, ...], int | None], ...], float]
"""Strings of which every match holds one, each with its offset; and what a scan costs for each character."""


class Plan(NamedTuple):
    """How to find a pattern: `offset` characters after the beginning of a literal, or (None) by a scan."""

    literals: frozenset[str]
    offset: int | None


class Planner:
    """Chooses plans by how often characters occur in a sample of the texts."""

    def __init__(self, sample: str) -> None:
        self._shares = _Shares(sample)
        self._reader = Reader(self._expected)

    def plan(self, sought: Sought) -> Plan | None:
        """The cheapest way to find what is sought; None where a scan of every text is as good."""
        if isinstance(sought, Phrases):
            return Plan(sought.phrases, None) if self._expected(sought.phrases) < _COMMON else None
        choices, scan = self._choices(sought)
        priced = [(self._cost(strings, offset, scan), strings, offset) for strings, offset in choices]
        cost, strings, offset = min(priced, key=itemgetter(0), default=(inf, (), None))
        return Plan(frozenset(strings), offset) if cost < scan else None

    def _choices(self, sought: Pattern) -> _Choices:
        """The literals that may stand for a pattern, from what was kept where possible."""
        if sought.of_code and sought.source in kept_choices():
            return kept_choices()[sought.source]
        if r"\p{" in sought.source:
            return (), _SLOW
        literals = self._reader.literals(sought.source)
        found = tuple((tuple(each.strings), each.offset) for each in literals)
        choices = found, 1.0 if skips(sought.source) else _SLOW
        if sought.of_code:
            _fresh[sought.source] = choices
        return choices

    def _cost(self, literals: Iterable[str], offset: int | None, scan: float) -> float:
        """For each character of a text, where a scan costs so much."""
        return self._expected(literals) * (_FEW * scan if offset is None else _TRY)

    def _expected(self, strings: Iterable[str]) -> float:
        return sum(map(self._shares.__getitem__, strings))


class _Shares(dict[str, float]):
    """How often a string is expected to begin at a place of a text: by its rarest two characters."""

    def __init__(self, sample: str) -> None:
        self._size = len(sample)
        self._singles = Counter(sample)
        self._pairs = Counter(map(add, sample, sample[1:]))

    def __missing__(self, string: str) -> float:
        if len(string) > 2:
            share = min(map(self.__getitem__, map(add, string, string[1:])))
        elif len(string) == 2:
            by_chance = self._singles[string[0]] * self._singles[string[1]] / self._size
            share = (self._pairs[string] or min(by_chance, _UNSEEN)) / self._size
        else:
            share = self._singles[string] / self._size
        self[string] = share
        return share


_fresh: dict[str, _Choices] = {}


@cache
def kept_choices() -> dict[str, _Choices]:
    """What an earlier process of the same doclint read of the patterns that stand in modules."""
    state, choices = kept.load("plans") or ("", {})
    return choices if state == _state() else {}


def keep() -> None:
    """Store what was read in this process, for the next one: to read a pattern takes its time."""
    if _fresh:
        kept.store("plans", (_state(), {**kept_choices(), **_fresh}))


def _state() -> str:
    core = packages.package(packages.CORE)
    return core.state if core else ""
