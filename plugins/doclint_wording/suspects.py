"""Places where one character put right turns unlikely Chinese into common words."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from doclint import Lexicon
from doclint_wording.confusable import confusable
from doclint_wording.exemptions import is_apart, is_choice, is_known, is_name, is_word
from doclint_wording.frequency import (
    LONGEST,
    UNKNOWN,
    best_reading,
    characters,
    cost_of,
    neighbours,
    pair_cost,
)

ODD = 145
"""Neighbours are odd when it costs this much that one ends a word and the other starts one."""
COMMON = 50
"""A character that costs less stands alone so often that it is never suspected."""
GAIN_LONG = 80
GAIN_SHORT = 140
"""What putting a character right must save, where that makes a word of three or more, or of two."""
FAR = 7
"""Code points on each side within which the reading of a passage can change."""

_Guess = tuple[int, str, bool]
"""Which of two neighbours (0 or 1) is wrong, what may be meant, whether that makes a word of two."""
_UTF16 = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"
_KEPT = 500_000
_plain: set[int] = set()
"""Neighbours that gave no cause for suspicion: most texts are made of the same ones. Emptied past `_KEPT`."""


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
    for first, _, guesses in Lexicon(_odd_neighbours(text)).overlapping(text):
        for which, right, short in guesses:
            suspect = _suspect(text, first + which, right, short)
            if suspect and suspect.gain > (found[suspect.at].gain if suspect.at in found else 0):
                found[suspect.at] = suspect
    yield from (found[at] for at in sorted(found))


def _odd_neighbours(text: str) -> dict[str, tuple[_Guess, ...]]:
    """The neighbours in a text for which another character may be meant.

    Two characters of UTF-16 are one machine word, which is the quickest way to each neighbour once.
    """
    data = memoryview(text.encode(_UTF16, "surrogatepass"))
    fresh: set[int] = set()
    for shift in (0, 2):
        fresh.update(data[shift : len(data) - (len(data) - shift) % 4].cast("I"))
    if len(_plain) > _KEPT:
        _plain.clear()
    fresh -= _plain
    odd: dict[str, tuple[_Guess, ...]] = {}
    for pair in fresh:
        written = pair.to_bytes(4, sys.byteorder).decode(_UTF16, "replace")
        if len(written) == 2 and (guesses := _guesses(written)):
            odd[written] = guesses
        else:
            _plain.add(pair)
    return odd


@lru_cache(2**16)
def _guesses(pair: str) -> tuple[_Guess, ...]:
    """What may be meant for either of two neighbours, if they are odd together and make no word."""
    left, right = pair[0], pair[1]
    if characters("end").get(left, 0) + characters("start").get(right, 0) < ODD:
        return ()
    if right in neighbours("after").get(left, "") or pair_cost(left, right) is not None:
        return ()
    return (*_meant(0, left, right), *_meant(1, right, left))


def _meant(which: int, wrong: str, partner: str) -> Iterator[_Guess]:
    alone = characters("1")
    if alone.get(wrong, 0) < COMMON:
        return
    least = alone.get(wrong, UNKNOWN) + alone.get(partner, UNKNOWN) - GAIN_SHORT
    meant = confusable(wrong)
    short, long = ("second", "after") if which else ("first", "before")
    for char in neighbours(short).get(partner, ""):
        word = (partner, char) if which else (char, partner)
        if meant.get(char) == 0 and (pair_cost(*word) or UNKNOWN) <= least:
            yield which, char, True
    for char in neighbours(long).get(partner, ""):
        if char in meant:
            yield which, char, False


def _suspect(text: str, at: int, right: str, short: bool) -> Suspect | None:
    if is_choice(text[at], right) or not (short or _makes_long_word(text, at, right)):
        return None
    first = max(0, at - FAR)
    passage, at = text[first : at + FAR + 1], at - first
    mended = passage[:at] + right + passage[at + 1 :]
    least, ends = best_reading(mended)
    start, end = max((end for end in ends if end <= at), default=0), min(end for end in ends if end > at)
    word = mended[start:end]
    cost, ends = best_reading(passage)
    gain = cost - least - confusable(passage[at])[right]
    if len(word) == 1 or gain < (GAIN_SHORT if len(word) == 2 else GAIN_LONG) or is_known(passage, at):
        return None
    if len(word) == 2 and (
        is_word(passage, at, ends) or is_name(passage, at, ends, word) or is_apart(passage, start, end)
    ):
        return None
    return Suspect(first + at, right, word, first + start, gain)


def _makes_long_word(text: str, at: int, right: str) -> bool:
    """Whether a word of three or four characters arises that is much likelier than what stands there."""
    first = max(0, at - LONGEST + 1)
    passage, at = text[first : at + LONGEST], at - first
    mended = passage[:at] + right + passage[at + 1 :]
    low, high = _joined(mended, at)
    for start in range(low, at + 1):
        for end in range(max(at + 1, start + 3), min(high, start + LONGEST) + 1):
            cost = cost_of(mended[start:end])
            if cost is not None and best_reading(passage[start:end])[0] - cost >= GAIN_LONG:
                return True
    return False


def _joined(passage: str, at: int) -> tuple[int, int]:
    """From where to where around `at` all neighbours stand together in longer words."""
    after = neighbours("after")
    low, high = at, at + 1
    while low and passage[low] in after.get(passage[low - 1], ""):
        low -= 1
    while high < len(passage) and passage[high] in after.get(passage[high - 1], ""):
        high += 1
    return low, high
