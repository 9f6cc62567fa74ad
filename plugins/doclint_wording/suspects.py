"""Places where one character put right turns unlikely Chinese into common words."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from doclint_wording.confusable import penalty
from doclint_wording.exemptions import is_apart, is_han, is_known, is_name, is_settled, is_surname
from doclint_wording.frequency import best_reading, cost_of
from doclint_wording.strangers import GAIN_LONG, GAIN_PAIR, guesses

PLAIN = 105
"""A word of two characters is common when it costs no more."""
GAIN_CERTAIN = 140
"""What putting a character right must save where the words around are no help."""
GAIN_THREE = 100
"""What it must save where that makes a word of three characters."""
NEVER = 10_000
"""No passage saves so much."""
FAR = 7
"""Code points on each side within which the reading of a passage can change."""


class Suspect(msgspec.Struct, frozen=True):
    """At `at`, `right` should stand, for then `word` begins at `start`; `gain` says how much is saved."""

    at: int
    right: str
    word: str
    start: int
    gain: int


def suspects(text: str) -> Iterator[Suspect]:
    """The suspected slips of a text, in order; offsets in code points."""
    found: dict[int, Suspect] = {}
    for at, right in guesses(text):
        suspect = _suspect(text, at, right)
        if suspect and (at not in found or suspect.gain > found[at].gain):
            found[at] = suspect
    for at in sorted(found):
        if not _is_term(text, found[at]):
            yield found[at]


def _suspect(text: str, at: int, right: str) -> Suspect | None:
    first = max(0, at - FAR)
    passage, at = text[first : at + FAR + 1], at - first
    mended = passage[:at] + right + passage[at + 1 :]
    least, ends = best_reading(mended)
    start, end = max((end for end in ends if end <= at), default=0), min(end for end in ends if end > at)
    cost, now = best_reading(passage)
    gain, word = cost - least - penalty(passage[at], right), mended[start:end]
    if len(word) == 2:
        needed = _needed_for_pair(passage, ends, start, word, at - start)
        exempt = is_name(passage, at, now, word) or is_apart(passage, start, end)
    else:
        needed, exempt = _needed_for_long(word, at - start), False
    if gain < needed or exempt or is_known(passage, at) or is_surname(passage[at], word):
        return None
    return Suspect(first + at, right, word, first + start, gain)


def _needed_for_pair(passage: str, ends: list[int], start: int, word: str, at: int) -> int:
    """The gain from which on a word of two characters is reported, whose character `at` was put right."""
    settled, cost = is_settled(passage, ends, start, start + 2), cost_of(word)
    if cost is None:
        return NEVER
    if cost <= PLAIN:
        return GAIN_PAIR if settled else GAIN_CERTAIN
    # A rarer word is meant only where the other character is met in it more often than alone (坟 in
    # 坟墓), and amid words: lists, where a mark goes before, are full of words made for the purpose.
    partner = cost_of(word[1 - at]) or 0
    return GAIN_CERTAIN if settled and cost < partner and is_han(passage[start - 1 : start]) else NEVER


def _needed_for_long(word: str, at: int) -> int:
    """The gain from which on a longer word is reported, whose character `at` was put right."""
    if len(word) < 3:
        return NEVER
    if len(word) > 3:
        return GAIN_LONG
    # 先行 and 者 are words each, so what stands after 先行 may be one too.
    rest = {0: word[1:], 2: word[:2]}.get(at)
    return GAIN_CERTAIN if rest and cost_of(rest) is not None else GAIN_THREE


def _is_term(text: str, suspect: Suspect) -> bool:
    """Whether what stands there comes again: a slip seldom does, a term of the document often."""
    written = text[suspect.start : suspect.start + len(suspect.word)]
    return text.count(written) > 1
