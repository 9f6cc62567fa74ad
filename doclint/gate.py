"""Which rules have anything to look for in a document: told for all of them by one look at its text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

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
    """The triggers of some rules, which are named by their index: a character, or a longer phrase.

    A character is looked up in the set of the document's characters; all phrases are found in one pass.
    """

    def __init__(self, triggers: Iterable[Sequence[str]]) -> None:
        self._always: set[int] = set()
        self._characters: defaultdict[str, set[int]] = defaultdict(set)
        phrases: defaultdict[str, set[int]] = defaultdict(set)
        for rule, own in enumerate(triggers):
            if not own:
                self._always.add(rule)
            for trigger in own:
                (self._characters if len(trigger) == 1 else phrases)[trigger].add(rule)
        self._watched = frozenset(self._characters)
        self._phrases = list(phrases)
        self._rules = list(phrases.values())
        self._automaton: AhoCorasick | None = None

    def fired(self, document: Document) -> set[int]:
        """The rules of which a trigger occurs in the prose, or which have none."""
        characters = document.characters
        found = self._always.union(*map(self._characters.__getitem__, characters & self._watched))
        # Numbers that a word processor generates stand beside the prose, and may have phrases, too.
        for text in (document.prose, *dict.fromkeys(block.label for block in document.blocks if block.label)):
            found.update(*map(self._rules.__getitem__, self._occurring(text)))
        return found

    def _occurring(self, text: str) -> set[int]:
        """The phrases that occur in `text`, by index."""
        if not self._phrases:
            return set()
        if self._automaton is None:
            from ahocorasick_rs import AhoCorasick

            self._automaton = AhoCorasick(self._phrases)
        return {index for index, _, _ in self._automaton.find_matches_as_indexes(text, overlapping=True)}


@lru_cache(maxsize=16)
def _triggers(of_rules: tuple[Sequence[str], ...]) -> _Triggers:
    return _Triggers(of_rules)
