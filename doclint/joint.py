"""One automaton for all the lexicons that are sought in text after text: one pass serves them all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import Any

Hit = tuple[int, int, Any]
"""Start, end and value of a phrase that was found."""

_LENGTHS = range(500, 300_000)
"""In a shorter text it is not worth while; in a longer one all that is found would fill the memory."""


class Joint:
    """Lexicons that are sought in the same texts."""

    def __init__(self) -> None:
        self._joined: dict[Hashable, Mapping[str, Any]] = {}
        self._built = 0
        self._owners: list[list[tuple[Hashable, Any]]] = []
        self._automaton: Any = None
        self._text = ""
        self._hits: Mapping[Hashable, list[Hit]] = {}

    def holds(self, text: str) -> bool:
        """Whether `text` was the last one that was looked at."""
        return self._text is text

    def join(self, lexicon: Hashable, entries: Mapping[str, Any], text: str) -> None:
        """Seek its phrases too, from the next text on; this time it has looked at `text` by itself."""
        self._joined[lexicon] = entries
        self._text = text
        self._hits = {}

    def absorb(self, other: Joint) -> None:
        """Take over the lexicons of another one, which looks at the same texts."""
        for lexicon, entries in other._joined.items():
            self.join(lexicon, entries, self._text)
            _joint_of[lexicon] = self

    def hits(self, lexicon: Hashable, text: str) -> Sequence[Hit]:
        """What stands in `text` of the lexicon's phrases, also where they overlap, in order of their ends."""
        if self._text is not text or lexicon not in self._hits:
            self._scan(text)
        return self._hits[lexicon]

    def _scan(self, text: str) -> None:
        if self._built < len(self._joined):
            self._build()
        found: dict[Hashable, list[Hit]] = {lexicon: [] for lexicon in self._joined}
        for phrase, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            for lexicon, value in self._owners[phrase]:
                found[lexicon].append((start, end, value))
        self._text, self._hits = text, found

    def _build(self) -> None:
        from ahocorasick_rs import AhoCorasick

        owners: defaultdict[str, list[tuple[Hashable, Any]]] = defaultdict(list)
        for lexicon, entries in self._joined.items():
            for phrase, value in entries.items():
                owners[phrase].append((lexicon, value))
        self._automaton = AhoCorasick(list(owners))
        self._owners = list(owners.values())
        self._built = len(self._joined)


_joints: list[Joint] = []
_joint_of: dict[Hashable, Joint] = {}


def join(lexicon: Hashable, entries: Mapping[str, Any], text: str) -> None:
    """Let a lexicon that has looked at `text` by itself look at others like it together with the rest."""
    if lexicon not in _joint_of and len(text) in _LENGTHS:
        joint = next((each for each in _joints if each.holds(text)), None)
        if joint is None:
            _joints.append(joint := Joint())
        joint.join(lexicon, entries, text)
        _joint_of[lexicon] = joint


def hits(lexicon: Hashable, text: str) -> Sequence[Hit] | None:
    """What stands in `text` of the lexicon's phrases; None where the lexicon has to look by itself."""
    joint = _joint_of.get(lexicon)
    if joint is None or len(text) not in _LENGTHS:
        return None
    for other in _joints:
        if other is not joint and other.holds(text):
            _joints.remove(joint)
            other.absorb(joint)
            return other.hits(lexicon, text)
    return joint.hits(lexicon, text)


def longest(hits: Sequence[Hit]) -> Sequence[Hit]:
    """The leftmost of some hits, of those that begin together the longest, without what overlaps them.

    The hits come in order of their ends, and as a rule they do not overlap.
    """
    reached = 0
    for start, end, _ in hits:
        if start < reached:
            return _leftmost(hits)
        reached = end
    return hits


def _leftmost(hits: Sequence[Hit]) -> list[Hit]:
    kept: list[Hit] = []
    reached = 0
    for hit in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        if hit[0] >= reached:
            kept.append(hit)
            reached = hit[1]
    return kept
