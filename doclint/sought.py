"""What is sought in texts: patterns, and phrases of which any will do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import ClassVar

from doclint.patterns import Pattern

_MOST_REMEMBERED = 5_000


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


Phrases.of = lru_cache(_MOST_REMEMBERED)(Phrases)
Sought = Pattern | Phrases
