"""Places where one character put right turns unlikely Chinese into common words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from doclint import Lexicon
from doclint_wording.confusable import confusable
from doclint_wording.exemptions import is_apart, is_choice, is_known, is_name, is_settled, is_word
from doclint_wording.frequency import LONGEST, best_reading, cost_of
from doclint_wording.guesses import GAIN_PLAIN, GAIN_SHORT, PLAIN, Guess, odd_neighbours

GAIN_LONG = 80
"""What putting a character right must save where that makes a word of three or more characters."""
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
    for first, _, guesses in Lexicon(odd_neighbours(text)).overlapping(text):
        left, right = text[first - 1 : first] or "\n", text[first + 2 : first + 3] or "\n"
        for guess in guesses:
            if guess.short or guess.may_go_on(left, right):
                suspect = _suspect(text, first + guess.which, guess)
                if suspect and suspect.gain > (found[suspect.at].gain if suspect.at in found else 0):
                    found[suspect.at] = suspect
    yield from (found[at] for at in sorted(found))


def _suspect(text: str, at: int, guess: Guess) -> Suspect | None:
    right = guess.right
    if is_choice(text[at], right) or not (guess.short or _makes_long_word(text, at, right)):
        return None
    first = max(0, at - FAR)
    passage, at = text[first : at + FAR + 1], at - first
    mended = passage[:at] + right + passage[at + 1 :]
    least, ends = best_reading(mended)
    start, end = max((end for end in ends if end <= at), default=0), min(end for end in ends if end > at)
    cost, now = best_reading(passage)
    gain = cost - least - confusable(passage[at])[right]
    word = mended[start:end]
    if len(word) == 2:
        likely = _is_likely(mended, ends, start, gain) and not _is_exempt(passage, now, at, word, start)
    else:
        likely = len(word) > 2 and gain >= GAIN_LONG
    return (
        Suspect(first + at, right, word, first + start, gain)
        if likely and not is_known(passage, at)
        else None
    )


def _is_likely(mended: str, ends: Sequence[int], start: int, gain: int) -> bool:
    if gain >= GAIN_SHORT:
        return True
    cost = cost_of(mended[start : start + 2])
    return (
        gain >= GAIN_PLAIN
        and cost is not None
        and cost <= PLAIN
        and is_settled(mended, ends, start, start + 2)
    )


def _is_exempt(passage: str, ends: Sequence[int], at: int, word: str, start: int) -> bool:
    return (
        is_word(passage, at, ends) or is_name(passage, at, ends, word) or is_apart(passage, start, start + 2)
    )


def _makes_long_word(text: str, at: int, right: str) -> bool:
    """Whether a word of three or four characters arises that is much likelier than what stands there."""
    first = max(0, at - LONGEST + 1)
    passage, at = text[first : at + LONGEST], at - first
    mended = passage[:at] + right + passage[at + 1 :]
    for start in range(at + 1):
        for end in range(max(at + 1, start + 3), min(len(mended), start + LONGEST) + 1):
            cost = cost_of(mended[start:end])
            if cost is not None and best_reading(passage[start:end])[0] - cost >= GAIN_LONG:
                return True
    return False
