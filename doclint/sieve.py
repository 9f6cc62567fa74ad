"""Where patterns may match in a text, told for all patterns by one pass: most need not scan it at all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache, lru_cache
from itertools import chain
from math import inf
from operator import add
from typing import ClassVar, NamedTuple

from doclint import kept, packages
from doclint.literals import DIGITS, Reader, skips
from doclint.patterns import Match, Pattern

_TRY, _SLOW, _FEW = 120.0, 12.0, 3_000
"""What a try at a place costs, and a character of a scan by a pattern that must be tried everywhere, when
it costs one where the engine may skip it; the characters of a short text."""
_PATIENCE, _LONGER, _SAMPLE = 3, 16, 10_000
"""To build the sieve takes as long as a few short texts without it; as many more where plans must be made."""
_COMMON = 0.002
"""A phrase that begins at more places of a text than this is found soon enough."""
_GROWTH = 1.25
_UNSEEN = 0.5
"""How often two characters stand together at the most that were never seen to."""
_MOST_SOUGHT = 5_000
"""More are made for single documents, and are not worth to be remembered."""
_LAST_DIGIT = 0x20000
"""Before this code point lie the digits of all scripts."""


class Phrases:
    """Phrases of which it is asked whether any of them occurs. The same phrases are one object: see `of`."""

    __slots__ = ("phrases", "_ends")
    of: ClassVar[Callable[[frozenset[str]], Phrases]]

    def __init__(self, phrases: Iterable[str]) -> None:
        self.phrases = frozenset(phrases)
        self._ends = frozenset(phrase[-1] for phrase in self.phrases)

    def occur(self, text: str, characters: frozenset[str]) -> bool:
        """Whether one of them stands in `text`, which is made of `characters`."""
        if characters.isdisjoint(self._ends):
            return False
        return any(phrase in text for phrase in filter(characters.issuperset, self.phrases))


Phrases.of = lru_cache(_MOST_SOUGHT)(Phrases)
Sought = Pattern | Phrases


class Plan(NamedTuple):
    """How to find a pattern: `offset` characters after the beginning of a literal, or (None) by a scan."""

    literals: frozenset[str]
    offset: int | None


class Sieve:
    """The literals of some patterns, chosen by how often characters occur in the texts at hand."""

    def __init__(self, sought: Sequence[Sought], sample: str) -> None:
        """`sample` is of the kind of text that will be sifted."""
        from ahocorasick_rs import AhoCorasick, Implementation

        self._shares = _Shares(sample)
        reader = Reader(self._expected)
        self.plans = {each: plan for each in sought if (plan := self._plan(reader, each))}
        users: defaultdict[str, list[Sought]] = defaultdict(list)
        for each, plan in self.plans.items():
            for literal in plan.literals:
                users[literal].append(each)
        self._automaton = AhoCorasick(list(users), implementation=Implementation.ContiguousNFA)
        self._users = list(users.values())

    def sift(self, text: str) -> Mapping[Sought, list[list[int]]]:
        """The patterns that may match in `text`, each with the places of its literals, literal by literal."""
        places: defaultdict[int, list[int]] = defaultdict(list)
        for literal, start, _ in self._automaton.find_matches_as_indexes(text, overlapping=True):
            places[literal].append(start)
        found: defaultdict[Sought, list[list[int]]] = defaultdict(list)
        for literal, starts in places.items():
            for each in self._users[literal]:
                found[each].append(starts)
        return found

    def _plan(self, reader: Reader, sought: Sought) -> Plan | None:
        """The cheapest way to find what is sought; None where a scan of every text is as good."""
        if isinstance(sought, Phrases):
            return Plan(sought.phrases, None) if self._expected(sought.phrases) < _COMMON else None
        if sought.of_code and sought.source in _kept():
            known = _kept()[sought.source]
            if known is None or self._cost(known[0], known[1], known[2]) < known[2]:
                return Plan(frozenset(known[0]), known[1]) if known else None
        if r"\p{" in sought.source:
            return None
        scan = 1.0 if skips(sought.source) else _SLOW
        choices = [(self._cost(*each, scan), each) for each in reader.literals(sought.source)]
        cost, best = min(choices, key=lambda choice: choice[0], default=(inf, None))
        if sought.of_code:
            _fresh[sought.source] = (tuple(best.strings), best.offset, scan) if best else None
        return Plan(*best) if best and cost < scan else None

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


_Known = tuple[tuple[str, ...], int | None, float] | None
"""A plan in plain values, with what a scan costs for each character."""

_fresh: dict[str, _Known] = {}


@cache
def _kept() -> dict[str, _Known]:
    """The plans that an earlier process of the same doclint made of the patterns that stand in modules."""
    state, plans = kept.load("plans") or ("", {})
    return plans if state == _state() else {}


def keep() -> None:
    """Store the plans that were made in this process, for the next one: to read a pattern takes its time."""
    if _fresh:
        kept.store("plans", (_state(), {**_kept(), **_fresh}))


def _state() -> str:
    core = packages.package(packages.CORE)
    return core.state if core else ""


@cache
def _other_digits() -> frozenset[str]:
    """The digits that `literals` does not know."""
    return frozenset(filter(str.isdecimal, map(chr, range(_LAST_DIGIT)))).difference(DIGITS)


class Sifted:
    """A text and, once a sieve is there, what it let through."""

    __slots__ = ("_text", "_characters", "_plans", "_found")

    def __init__(self, text: str, characters: frozenset[str], sieve: Sieve | None) -> None:
        """`characters` are those of `text`."""
        self._text = text
        self._characters = characters
        self._plans: Mapping[Sought, Plan] = {}
        self._found: Mapping[Sought, list[list[int]]] = {}
        if sieve is not None and _other_digits().isdisjoint(characters):
            self._plans = sieve.plans
            self._found = sieve.sift(text)

    def possible(self, sought: Set[Sought]) -> Iterable[Sought]:
        """Those of `sought` that may be in the text at all."""
        if not self._plans:
            return sought
        return (each for each in sought if each in self._found or each not in self._plans)

    def holds(self, sought: Sought) -> bool:
        """Whether one of the phrases, or a match of the pattern, is in the text."""
        if isinstance(sought, Pattern):
            return next(self.matches(sought), None) is not None
        if sought in self._plans:
            return sought in self._found
        _sought[sought] += 1
        return sought.occur(self._text, self._characters)

    def matches(self, sought: Pattern) -> Iterator[Match]:
        """`sought.finditer(text)`, quicker."""
        plan = self._plans.get(sought)
        if plan is None:
            if isinstance(sought, Pattern):  # a plugin may seek one of `re` or `regex` just as well
                _sought[sought] += 1
            return sought.finditer(self._text)
        places = self._found.get(sought)
        if places is None:
            return iter(())
        if plan.offset is None:
            return sought.finditer(self._text)
        return _tried(sought, self._text, sorted(chain.from_iterable(places)), plan.offset)


def _tried(sought: Pattern, text: str, places: Iterable[int], offset: int) -> Iterator[Match]:
    reached, at = 0, sought.match
    for place in places:
        if place + offset >= reached:
            match = at(text, place + offset)
            if match is not None:
                yield match
                reached = match.end()


_sought: Counter[Sought] = Counter()
"""In how many texts each pattern was scanned for; those that are sought in text after text make the sieve."""


class _Current:
    """The sieve of this process, made anew when many more patterns are sought; and what it is made by.

    due: after how many texts it is next asked whether it should be made.
    """

    seen: int = 0
    due: int = 0
    texts: tuple[str, ...] = ()
    size: int = 0
    sieve: Sieve | None = None


def current(text: str) -> Sieve | None:
    """The sieve for `text`, which takes its time to make: only once a few texts have shown what is sought."""
    _Current.seen += 1
    _Current.due = _Current.due or 1 + (_PATIENCE if _kept() else _LONGER)
    if _Current.seen == _Current.due:
        _Current.due *= 2
        standing = [each for each, times in _sought.items() if times >= _PATIENCE]
        if len(standing) > _Current.size * _GROWTH:
            sample = "\n".join(each[:_SAMPLE] for each in _Current.texts)
            _Current.sieve, _Current.size = Sieve(standing, sample), len(standing)
        if len(_sought) > _MOST_SOUGHT:
            _sought.clear()
    _Current.texts = (*_Current.texts[-_PATIENCE:], text)
    return _Current.sieve
