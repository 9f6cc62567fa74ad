"""Words of four characters of which the first or the last is another that sounds or looks like it."""

from __future__ import annotations

from collections.abc import Iterator

from doclint_wording.frequency import phrases_about
from doclint_wording.pairs import BEGINNING, END, MIDDLE, meant, places


def phrases(text: str, flags: bytearray) -> Iterator[tuple[int, str, int]]:
    """The place of a slip, the character that is meant, and where its phrase begins."""
    begun = (at - 1 for at in places(flags, BEGINNING, MIDDLE))
    ended = (at - 2 for at in places(flags, MIDDLE, END))
    for start in {*begun, *ended}.difference((-1,)):
        first, middle, last = text[start], text[start + 1 : start + 3], text[start + 3 : start + 4]
        about = phrases_about(middle)
        firsts, lasts = about[::2], about[1::2]
        if first in firsts and first + last not in about:
            yield from ((start + 3, char, start) for char in _beside(firsts, first, lasts, last))
        elif last in lasts and first + last not in about:
            yield from ((start, char, start) for char in _beside(lasts, last, firsts, first))


def _beside(known: str, char: str, others: str, written: str) -> Iterator[str]:
    """Those of `others` that go with `char` among `known` and may be meant by what is written."""
    likely = [other for one, other in zip(known, others, strict=True) if one == char]
    yield from meant(written, "".join(likely)) if written else ""
