"""What speaks for a character in the place of another: its word, its neighbours, the passage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log

import msgspec

from doclint_wording.confusable import penalty
from doclint_wording.exemptions import (
    is_compared,
    is_counted,
    is_han,
    is_known,
    is_name,
    is_repeated,
    is_settled,
    is_surname,
    is_title,
    is_verb,
    may_be_name,
    numerals,
    particles,
)
from doclint_wording.frequency import UNKNOWN, best_reading, cost_of, is_listed
from doclint_wording.neighbours import lift
from doclint_wording.strangers import Likelier

FAR = 5
"""Code points on each side within which the reading of a passage is compared."""
NEARBY = 3_000
"""Code points on each side in which a word is looked for that may be one of the document's own."""
CHEAPEST = 75
"""What such a word costs at least: common words are everywhere, and tell nothing of a document."""
_DEAREST = 1 << 30
OF_LENGTH = {3: 93, 4: 133}
"""By how much sooner a longer word is believed to be meant than one of two characters, which costs less."""
OF_WORDS, OF_RARITY = 1.15, 0.93
OF_COST = OF_WORDS + OF_RARITY
"""What a word's own cost weighs: it is a rarity, and a part of what the passage is read as."""
THRESHOLD = 140
_WORDS_AROUND = [(start, start + size) for size in (2, 3, 4) for start in range(1 - size, 1)]
"""From where to where a word reaches that has a certain character, which is at 0."""


class Evidence(msgspec.Struct, frozen=True):
    """What speaks for `right` in the place of a character; gains and costs in ten times a natural logarithm.

    word: what `right` is a part of, from `start` on; cost: of that word; bond: how gladly `right` stands
    beside its fellow in it. neighbours: how much likelier the characters beside become; words: how much
    likelier the passage can be read as words. away: how far the two are from sounding the same. written: the
    cost of what stands there as a word by itself. settled: the words beside are longer ones; joined: Chinese
    goes on after the character; listed: what stands there is a word, too, though a rare one.
    """

    right: str
    word: str
    start: int
    cost: int
    bond: int
    neighbours: int
    words: int
    away: int
    written: int
    settled: bool
    joined: bool
    listed: bool

    @property
    def score(self) -> float:
        """Above 0 where a slip is to be suspected.

        The weights, and the threshold, come from a logistic regression over slips in sentences of official
        documents and over correct news and statutes, and are rounded. That of a rare word was set later:
        half of the words that news writes and that looked like slips were such, and few slips.
        """
        return (
            self.neighbours
            + OF_WORDS * self.words
            + 1.25 * self.bond
            - OF_RARITY * (self.cost + self.written)
            - 3 * self.away
            + OF_LENGTH.get(len(self.word), 0)
            + (25 if self.settled else 0)
            + (33 if self.joined else 0)
            - (60 if self.listed else 0)
            - THRESHOLD
        )


def evidence(text: str, at: int, likelier: Likelier) -> Iterator[Evidence]:
    """What there is for each character that may be meant at a place, where it can be enough at all."""
    for other, gain in likelier:
        found = _weighed(text, at, other, gain) if _may_be_enough(text, at, other, gain) else None
        if found:
            yield found


def _may_be_enough(text: str, at: int, right: str, gain: int) -> bool:
    """Whether the evidence would do at its best, for any word that `right` makes with its neighbours."""
    for start, end in _WORDS_AROUND:
        first, last = at + start, at + end
        word = text[first:at] + right + text[at + 1 : last] if first >= 0 else ""
        cost = cost_of(word) if len(word) == end - start else None
        if cost is not None:
            alone = sum(cost_of(char) or UNKNOWN for char in text[first:last])
            at_best = _evidence(text, at, right, word, first, cost, gain, alone - cost, True).score
            if at_best > 0:
                return True
            if at_best + OF_COST * (cost - CHEAPEST) > 0:
                nearby = min(cost, _cost_nearby(word, text, at))
                if at_best + OF_COST * (cost - nearby) > 0:
                    return True
    return False


def _cost_nearby(word: str, text: str, at: int) -> int:
    """The cost of a word as the text around has it: what a document writes of is common there."""
    around = text[max(0, at - NEARBY) : at + NEARBY]
    times = around.count(word)
    return max(CHEAPEST, round(10 * log(len(around) / times / 2))) if times else _DEAREST


def _weighed(text: str, at: int, right: str, gain: int) -> Evidence | None:
    """The evidence as it is, by the best reading of the passage; None where nothing can be told."""
    first = max(0, at - FAR)
    passage, place = text[first : at + FAR + 1], at - first
    mended = passage[:place] + right + passage[place + 1 :]
    least, ends = best_reading(mended)
    start, end = (
        max((end for end in ends if end <= place), default=0),
        min(end for end in ends if end > place),
    )
    cost, now = best_reading(passage)
    word = mended[start:end]
    if len(word) == 1 or is_exempt(passage, place, now, word):
        return None
    if _is_appended(word, place - start, text[at], right) or is_counted(passage, place):
        return None
    if place + 1 == end and is_verb(passage, place):
        return None
    settled = len(word) == 2 and is_settled(passage, ends, start, end)
    usual = cost_of(word) or 0
    dear = min(usual, _cost_nearby(word, text, at))
    return _evidence(text, at, right, word, first + start, dear, gain, cost - least + usual - dear, settled)


def is_exempt(passage: str, at: int, ends: Sequence[int], word: str) -> bool:
    """Whether frequency says nothing here: names, words of officials, what is counted (第八节)."""
    doubled = word == 2 * word[0]  # nobody writes half of 牢牢 wrong
    counted = word[0] in numerals()
    return (
        doubled
        or counted
        or is_known(passage, at)
        or is_name(passage, at, ends)
        or is_surname(passage[at], word)
        or may_be_name(passage, at)
        or is_compared(passage, at)
        or is_repeated(passage, at)
        or is_title(passage, at)
    )


def _evidence(
    text: str, at: int, right: str, word: str, start: int, cost: int, gain: int, words: int, settled: bool
) -> Evidence:
    char, after = text[at], text[at + 1 : at + 2]
    bond = lift(right, after) if start == at else lift(text[at - 1], right)
    alone = cost_of(char) or UNKNOWN
    away, joined, listed = penalty(char, right), is_han(after), is_listed(text[start : start + len(word)])
    return Evidence(right, word, start, cost, bond, gain, words, away, alone, settled, joined, listed)


def _is_appended(word: str, at: int, char: str, right: str) -> bool:
    """Whether a particle is to follow a whole word, after which any other may: 无论走多远, 无论是.

    One that sounds the same may still be meant.
    """
    last = at == len(word) - 1
    return last and right in particles() and cost_of(word[:-1]) is not None and penalty(char, right) > 0
