"""Which rules have anything to look for in a document: told for all of them by one look at its text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from doclint.document import Document
    from doclint.rules import ActiveRule


def triggered(rules: Sequence[ActiveRule], document: Document) -> Iterator[ActiveRule]:
    """Those of `rules` of which a trigger occurs in the document's prose, or which have none; in order."""
    fired = _triggers(tuple([each.rule.triggers for each in rules])).fired(document)
    return (each for at, each in enumerate(rules) if at in fired)


def suits(active: ActiveRule, document: Document) -> bool:
    """Whether the rule holds for a document of this profile and kind."""
    rule = active.rule
    if rule.profiles and document.profile not in rule.profiles:
        return False
    return active.selected or rule.suits is None or rule.suits(document)


class _Triggers:
    """The triggers of some rules, which are named by their index: characters, or longer phrases.

    A document's characters are looked up all at once, and a phrase is sought only where all of its
    characters occur.
    """

    def __init__(self, triggers: Iterable[Sequence[str]]) -> None:
        self._always: set[int] = set()
        self._phrases: list[tuple[int, Sequence[str], frozenset[str]]] = []
        self._characters: defaultdict[str, set[int]] = defaultdict(set)
        for rule, own in enumerate(triggers):
            if not own:
                self._always.add(rule)
            elif isinstance(own, str):
                for char in own:
                    self._characters[char].add(rule)
            else:
                self._phrases.append((rule, own, frozenset(phrase[-1] for phrase in own)))
        self._watched = frozenset(self._characters)

    def fired(self, document: Document) -> set[int]:
        """The rules of which a trigger occurs in the prose, or which have none."""
        characters = document.characters
        found = self._always.union(*map(self._characters.__getitem__, characters & self._watched))
        # Numbers that a word processor generates stand beside the prose, and may have phrases, too.
        texts = (document.prose, *{block.label for block in document.blocks if block.label})
        for rule, phrases, ends in self._phrases:
            possible = () if characters.isdisjoint(ends) else filter(characters.issuperset, phrases)
            if any(phrase in text for phrase in possible for text in texts):
                found.add(rule)
        return found


@lru_cache(maxsize=16)
def _triggers(of_rules: tuple[Sequence[str], ...]) -> _Triggers:
    return _Triggers(of_rules)
