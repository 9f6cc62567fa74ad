"""Where patterns may match in a text, told for all patterns by one pass: most need not scan it at all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain
from typing import TYPE_CHECKING

from doclint.patterns import Match, Pattern
from doclint.sought import Sought

if TYPE_CHECKING:
    from doclint.plans import Plan

_PATIENCE, _LONGER, _SAMPLE = 3, 17, 10_000
"""To build the sieve takes as long as a few short texts without it; as many more where plans must be made."""
_GROWTH = 1.25
_MOST_SOUGHT = 5_000
"""More are made for single documents, and are not worth to be remembered."""


class Sieve:
    """The literals of some patterns, chosen by how often characters occur in the texts at hand.

    unsure: characters for which literals do not speak; a text that holds one is to be scanned.
    """

    def __init__(self, sought: Sequence[Sought], sample: str) -> None:
        """`sample` is of the kind of text that will be sifted."""
        from ahocorasick_rs import AhoCorasick, Implementation

        from doclint.affixes import other_digits
        from doclint.plans import Planner

        self.unsure = other_digits()
        planner = Planner(sample)
        self.plans = {each: plan for each in sought if (plan := planner.plan(each))}
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


class Sifted:
    """A text and, once a sieve is there, what it let through."""

    __slots__ = ("_text", "_characters", "_plans", "_found")

    def __init__(self, text: str, characters: frozenset[str], sieve: Sieve | None) -> None:
        """`characters` are those of `text`."""
        self._text = text
        self._characters = characters
        self._plans: Mapping[Sought, Plan] = {}
        self._found: Mapping[Sought, list[list[int]]] = {}
        if sieve is not None and sieve.unsure.isdisjoint(characters):
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
    due: int = _PATIENCE + 1
    texts: tuple[str, ...] = ()
    size: int = 0
    sieve: Sieve | None = None


def current(text: str) -> Sieve | None:
    """The sieve for `text`, which takes its time to make: only once a few texts have shown what is sought."""
    _Current.seen += 1
    if _Current.seen == _Current.due:
        _Current.due = _due_again()
    _Current.texts = (*_Current.texts[-_PATIENCE:], text)
    return _Current.sieve


def _due_again() -> int:
    """Make the sieve where it pays; returns after how many texts it is next asked whether it does."""
    from doclint.plans import kept_choices

    if _Current.seen < _LONGER and not kept_choices():
        return _LONGER
    standing = [each for each, times in _sought.items() if times >= _PATIENCE]
    if len(standing) > _Current.size * _GROWTH:
        sample = "\n".join(each[:_SAMPLE] for each in _Current.texts)
        _Current.sieve, _Current.size = Sieve(standing, sample), len(standing)
    if len(_sought) > _MOST_SOUGHT:
        _sought.clear()
    return _Current.seen * 2
