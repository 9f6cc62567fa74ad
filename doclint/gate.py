"""Which rules have anything to look for in a document: told for all of them by one look at its text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from doclint.patterns import Pattern
from doclint.sieve import Phrases

if TYPE_CHECKING:
    from doclint.document import Document
    from doclint.rules import ActiveRule, Triggers
    from doclint.structure.script import Profile

_REMEMBERED = 16
"""The rules of a run are the same for most files."""


def triggered(rules: Sequence[ActiveRule], document: Document) -> list[ActiveRule]:
    """Those of `rules` that hold for the document's profile and of which a trigger occurs in it, in order."""
    profile = document.profile
    for known, of, gate in _gates:
        if known is rules and of == profile:
            return gate.passed(document)
    gate = _Gate(rules, profile)
    _gates.append((rules, profile, gate))
    del _gates[:-_REMEMBERED]
    return gate.passed(document)


def suits(active: ActiveRule, document: Document) -> bool:
    """Whether the rule holds for a document of this kind."""
    suits = active.rule.suits
    return suits is None or active.selected or suits(document)


class _Watch(NamedTuple):
    """A rule, by its index, and what it waits for."""

    rule: int
    sought: Phrases | Pattern


class _Gate:
    """The triggers of some rules, which are named by their index: characters, phrases, patterns.

    A document's characters are looked up all at once, and its sieve tells of most phrases and patterns.
    """

    def __init__(self, rules: Sequence[ActiveRule], profile: Profile) -> None:
        """Of `rules`, those that hold for `profile`."""
        self._rules = rules
        self._always: set[int] = set()
        self._characters: defaultdict[str, set[int]] = defaultdict(set)
        self._watches: list[_Watch] = []
        for at, each in enumerate(rules):
            if not each.rule.profiles or profile in each.rule.profiles:
                self._watch(at, each.rule.triggers)
        self._watched = frozenset(self._characters)

    def _watch(self, rule: int, triggers: Triggers) -> None:
        if not triggers:
            self._always.add(rule)
        elif isinstance(triggers, str):
            for char in triggers:
                self._characters[char].add(rule)
        else:
            phrases = [each for each in triggers if isinstance(each, str)]
            self._watches += [_Watch(rule, each) for each in triggers if isinstance(each, Pattern)]
            self._watches += [_Watch(rule, Phrases(phrases))] if phrases else []

    def passed(self, document: Document) -> list[ActiveRule]:
        """The rules of which a trigger occurs in the document, or which have none."""
        present = self._watched & document.characters
        found = self._always.union(*map(self._characters.__getitem__, present))
        sifted = document.sifted
        labels = document.labels
        for rule, sought in self._watches:
            if sifted.holds(sought) or (labels and _is_in(labels, sought)):
                found.add(rule)
        return [self._rules[at] for at in sorted(found)]


def _is_in(labels: Iterable[str], sought: Phrases | Pattern) -> bool:
    """Numbers that a word processor generates stand beside the prose, and may have phrases, too."""
    return isinstance(sought, Phrases) and any(each in label for each in sought.phrases for label in labels)


_gates: list[tuple[Sequence[ActiveRule], Profile, _Gate]] = []
