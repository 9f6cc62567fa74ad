"""One automaton for all the lexicons that are sought in text after text: one pass serves them all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any

Hit = tuple[int, int, Any]
"""Start, end and value of a phrase that was found."""

_LEAST = 500
"""In a text shorter than this a lexicon looks by itself."""
_KEPT = 4
"""Texts whose hits are kept, since one rule after another asks for them."""


class Joint:
    """The phrases of the lexicons that have joined, each with whose they are."""

    def __init__(self) -> None:
        self._joined: dict[Hashable, Sequence[tuple[str, Any]]] = {}
        self._built: frozenset[Hashable] = frozenset()
        self._owners: list[list[tuple[Hashable, Any]]] = []
        self._automaton: Any = None
        self._texts: list[tuple[str, Mapping[Hashable, list[Hit]]]] = []

    def join(self, lexicon: Hashable, entries: Sequence[tuple[str, Any]]) -> None:
        """Seek its phrases too, from the next text on."""
        self._joined.setdefault(lexicon, entries)

    def hits(self, lexicon: Hashable, text: str) -> Sequence[Hit] | None:
        """What stands in `text` of the lexicon's phrases, also where they overlap, in order of their ends.

        None where the lexicon has to look by itself.
        """
        if lexicon not in self._joined or len(text) < _LEAST:
            return None
        found = next((found for known, found in self._texts if known is text), None) or self._scan(text)
        return found.get(lexicon, ()) if lexicon in self._built else None

    def _scan(self, text: str) -> Mapping[Hashable, list[Hit]]:
        if len(self._built) < len(self._joined):
            self._build()
        found: defaultdict[Hashable, list[Hit]] = defaultdict(list)
        for phrase, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            for lexicon, value in self._owners[phrase]:
                found[lexicon].append((start, end, value))
        self._texts = [*self._texts[1 - _KEPT :], (text, found)]
        return found

    def _build(self) -> None:
        from ahocorasick_rs import AhoCorasick

        owners: defaultdict[str, list[tuple[Hashable, Any]]] = defaultdict(list)
        for lexicon, entries in self._joined.items():
            for phrase, value in entries:
                owners[phrase].append((lexicon, value))
        self._automaton = AhoCorasick(list(owners))
        self._owners = list(owners.values())
        self._built = frozenset(self._joined)
        self._texts = []


def longest(hits: Iterable[Hit]) -> list[Hit]:
    """The leftmost of some hits, of those that begin together the longest, without what overlaps them."""
    kept: list[Hit] = []
    reached = 0
    for hit in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        if hit[0] >= reached:
            kept.append(hit)
            reached = hit[1]
    return kept
