"""Words of four characters of which the first or the last is another that sounds or looks like it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from doclint import Flags
from doclint_wording.frequency import phrases_about
from doclint_wording.pairs import BEGINNING, END, MIDDLE, meant


def phrases(text: str, flags: Flags) -> Iterator[tuple[int, str, int]]:
    """The place of a slip, the character that is meant, and where its phrase begins."""
    begun = (at - 1 for at in flags.places(BEGINNING, MIDDLE))
    ended = (at - 2 for at in flags.places(MIDDLE, END))
    for start in {*begun, *ended}.difference((-1,)):
        for at, right in _slips(text[start : start + 4]):
            yield start + at, right, start


@lru_cache(2**14)
def _slips(written: str) -> tuple[tuple[int, str], ...]:
    """What may be wrong in what is written for a phrase: the place, and the character that is meant."""
    first, middle, last = written[0], written[1:3], written[3:]
    about = phrases_about(middle)
    firsts, lasts = about[::2], about[1::2]
    if first + last in about:
        return ()
    if first in firsts:
        return tuple([(3, char) for char in _beside(firsts, first, lasts, last)])
    if last in lasts:
        return tuple([(0, char) for char in _beside(lasts, last, firsts, first)])
    return ()


def _beside(known: str, char: str, others: str, written: str) -> str:
    """Those of `others` that go with `char` among `known` and may be meant by what is written."""
    likely = [other for one, other in zip(known, others, strict=True) if one == char]
    return meant(written, "".join(likely)) if written else ""
