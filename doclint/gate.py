"""Which rules have anything to look for in a document: told for all of them by one look at its text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from doclint.patterns import Pattern
from doclint.sought import Phrases, Sought

if TYPE_CHECKING:
    from doclint.document import Document
    from doclint.rules import ActiveRule, Rule, Triggers
    from doclint.structure.script import Profile

_REMEMBERED = 16
"""The rules of a run are the same for most files."""

Watched = tuple["str | tuple[str | Pattern, ...]", frozenset[str]]
"""What sets a rule off, and for which profiles it holds (none: for all)."""


def triggered(rules: Sequence[ActiveRule], document: Document) -> list[ActiveRule]:
    """Those of `rules` that hold for the document's profile and of which a trigger may occur in it, in order.

    Whether a pattern does is left to `sets_off`: one that never ends must cost its own rule alone.
    """
    return [rules[at] for at in _gate_of(rules, document.profile).passed(document)]


def _gate_of(rules: Sequence[ActiveRule], profile: Profile) -> _Gate:
    for known, of, gate in _latest:
        if known is rules and of == profile:
            return gate
    gate = _gate(tuple(map(_watched, rules)), profile)
    _latest.append((rules, profile, gate))
    del _latest[:-_REMEMBERED]
    return gate


def _watched(active: ActiveRule) -> Watched:
    triggers = active.rule.triggers
    return triggers if isinstance(triggers, str) else tuple(triggers), active.rule.profiles


def sets_off(rule: Rule, document: Document) -> bool:
    """Whether a trigger of a rule that was `triggered` occurs in the document indeed."""
    patterns = [each for each in rule.triggers if isinstance(each, Pattern)]
    if not patterns or any(map(document.sifted.holds, patterns)):
        return True
    texts = (document.prose, *document.labels)
    return any(each in text for each in rule.triggers if isinstance(each, str) for text in texts)


def suits(active: ActiveRule, document: Document) -> bool:
    """Whether the rule holds for a document of this kind."""
    suits = active.rule.suits
    return suits is None or active.selected or suits(document)


class _Gate:
    """The triggers of some rules, which are named by their index: characters, phrases, patterns.

    A document's characters are looked up all at once, and its sieve tells of most phrases and patterns.
    """

    def __init__(self, watched: tuple[Watched, ...], profile: Profile) -> None:
        """Of the rules that are `watched`, those that hold for `profile`."""
        self._always: set[int] = set()
        self._characters: defaultdict[str, set[int]] = defaultdict(set)
        self._sought: defaultdict[Sought, set[int]] = defaultdict(set)
        for at, (triggers, profiles) in enumerate(watched):
            if not profiles or profile in profiles:
                self._watch(at, triggers)
        self._watched = frozenset(self._characters)

    def _watch(self, rule: int, triggers: Triggers) -> None:
        if not triggers:
            self._always.add(rule)
        elif isinstance(triggers, str):
            for char in triggers:
                self._characters[char].add(rule)
        else:
            phrases = [each for each in triggers if isinstance(each, str)]
            every: list[Sought] = [each for each in triggers if isinstance(each, Pattern)]
            for sought in every + ([Phrases.of(frozenset(phrases))] if phrases else []):
                self._sought[sought].add(rule)

    def passed(self, document: Document) -> list[int]:
        """The rules of which a trigger may occur in the document, or which have none, in order."""
        present = self._watched & document.characters
        found = self._always.union(*map(self._characters.__getitem__, present))
        sifted = document.sifted
        for sought in sifted.possible(self._sought.keys()):
            rules = self._sought[sought]
            if not found.issuperset(rules) and (isinstance(sought, Pattern) or sifted.holds(sought)):
                found |= rules
        if document.labels:
            found.update(*self._labelled(document.labels))
        return sorted(found)

    def _labelled(self, labels: Iterable[str]) -> Iterator[set[int]]:
        """Numbers that a word processor generates stand beside the prose, and may have phrases, too."""
        for sought, rules in self._sought.items():
            phrases = sought.phrases if isinstance(sought, Phrases) else ()
            if any(phrase in label for phrase in phrases for label in labels):
                yield rules


_gate = lru_cache(_REMEMBERED)(_Gate)
"""Made once for the same triggers, though a run makes the rules anew for each file."""

_latest: list[tuple[Sequence[ActiveRule], Profile, _Gate]] = []
"""To see that rules are the same objects is quicker than to see that they have the same triggers."""
