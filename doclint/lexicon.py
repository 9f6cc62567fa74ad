"""Phrases by the thousand, found in one pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from operator import add
from typing import TYPE_CHECKING, Generic, TypeVar

from doclint import joint
from doclint.span import Span

if TYPE_CHECKING:
    from doclint.reading import Reading

T = TypeVar("T")

_PIECE = 100_000

_MANY, _SHORT, _FEW = 300, 20_000, 3
"""To build the automaton of many phrases for few short texts takes longer than to leave most phrases out."""


class Lexicon(Generic[T]):
    """Phrases and what each stands for. The automaton is built when something is first sought.

    A lexicon that is sought again and again joins those that are: one pass over a text serves them all.
    """

    __slots__ = ("_entries", "_whole", "_patience")

    def __init__(self, entries: Mapping[str, T]) -> None:
        self._entries = dict(entries)
        self._whole: dict[bool, _Automaton[T]] = {}
        self._patience = _FEW

    def __len__(self) -> int:
        return len(self._entries)

    def longest(self, text: str) -> Iterator[tuple[int, int, T]]:
        """Start, end and value of the leftmost-longest phrases of `text`, which do not overlap."""
        hits = joint.hits(self, text)
        if hits is None:
            return self._automaton(text, longest=True).find(text)
        return iter(joint.longest(hits))

    def overlapping(self, text: str) -> Iterator[tuple[int, int, T]]:
        """Start, end and value of every phrase of `text`, also where they overlap."""
        hits = joint.hits(self, text)
        return self._automaton(text, longest=False).find(text) if hits is None else iter(hits)

    def spans(self, reading: Reading) -> Iterator[tuple[Span, T]]:
        """`longest`, over a reading, with spans of the original text."""
        for start, end, value in self.longest(reading.text):
            yield reading.span(start, end), value

    def _automaton(self, text: str, *, longest: bool) -> _Automaton[T]:
        """Of all phrases; but for a few short texts, of those that they may hold at all."""
        if self._patience:
            self._patience -= 1
            if longest not in self._whole and len(self._entries) > _MANY and len(text) < _SHORT:
                return _Automaton(_possible(self._entries, text), longest)
        else:
            joint.join(self, self._entries, text)
        if longest not in self._whole:
            self._whole[longest] = _Automaton(self._entries, longest)
        return self._whole[longest]


class _Automaton(Generic[T]):
    """Finds the phrases of some entries."""

    __slots__ = ("_values", "_automaton", "_overlapping")

    def __init__(self, entries: Mapping[str, T], longest: bool) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind

        kind = MatchKind.LeftmostLongest if longest else MatchKind.Standard
        self._automaton = AhoCorasick(list(entries), matchkind=kind)
        self._values = list(entries.values())
        self._overlapping = not longest

    def find(self, text: str) -> Iterator[tuple[int, int, T]]:
        for offset, piece in _pieces(text):
            found = self._automaton.find_matches_as_indexes(piece, overlapping=self._overlapping)
            for index, start, end in found:
                yield offset + start, offset + end, self._values[index]


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """A long text in pieces of whole lines, so that what is found in it is never in memory at once."""
    start = 0
    while len(text) - start > _PIECE:
        end = text.find("\n", start + _PIECE) + 1 or len(text)
        yield start, text[start:end]
        start = end
    yield start, text[start:] if start else text


def _possible(entries: Mapping[str, T], text: str) -> dict[str, T]:
    """The entries of which the first two characters stand side by side in `text`, and the last two."""
    pairs = bigrams(text)
    return {
        phrase: value
        for phrase, value in entries.items()
        if len(phrase) < 2 or (phrase[:2] in pairs and phrase[-2:] in pairs)
    }


@lru_cache(2)
def bigrams(text: str) -> frozenset[str]:
    """Every two characters that stand side by side in `text`."""
    return frozenset(map(add, text, text[1:]))
