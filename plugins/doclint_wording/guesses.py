"""Neighbours that hardly meet in Chinese, and what may be meant for either of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from doclint_wording.confusable import confusable
from doclint_wording.frequency import UNKNOWN, characters, in_longer_word, neighbours, pair_cost

ODD = 140
"""Neighbours are odd when it costs this much that one ends a word and the other starts one."""
COMMON = 50
"""A character that costs less stands alone so often that it is never suspected."""
GAIN_SHORT, GAIN_PLAIN = 140, 120
"""What putting a character right must save where that makes a word of two characters, and a common one."""
PLAIN = 105
"""A word is common when it costs no more."""
_UTF16 = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"
_KEPT = 500_000
_plain: set[int] = set()
"""Neighbours that gave no cause for suspicion: most texts are made of the same ones. Emptied past `_KEPT`."""


class Guess(msgspec.Struct, frozen=True, gc=False):
    """`pair`, with `right` put for its first (`which` 0) or second (1) character, makes a word of two
    (`short`), or may be part of a longer one: then `before` and `after` are what may stand around it.
    """

    which: int
    right: str
    short: bool
    pair: str
    before: str = ""
    after: str = ""

    def may_go_on(self, left: str, right: str) -> bool:
        """Whether the pair and a character beside it are part of a longer word."""
        return (right in self.after and in_longer_word(self.pair + right)) or (
            left in self.before and in_longer_word(left + self.pair)
        )


def odd_neighbours(text: str) -> dict[str, tuple[Guess, ...]]:
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
    odd: dict[str, tuple[Guess, ...]] = {}
    for pair in fresh:
        written = pair.to_bytes(4, sys.byteorder).decode(_UTF16, "replace")
        if len(written) == 2 and (guesses := _guesses(written)):
            odd[written] = guesses
        else:
            _plain.add(pair)
    return odd


@lru_cache(2**16)
def _guesses(pair: str) -> tuple[Guess, ...]:
    left, right = pair[0], pair[1]
    if characters("end").get(left, 0) + characters("start").get(right, 0) < ODD:
        return ()
    if right in neighbours("after").get(left, "") or pair_cost(left, right) is not None:
        return ()
    return (*_short(0, left, right), *_short(1, right, left), *_long(0, left, right), *_long(1, right, left))


def _short(which: int, wrong: str, partner: str) -> Iterator[Guess]:
    alone = characters("1")
    if alone.get(wrong, 0) < COMMON:
        return
    cost, meant = alone.get(wrong, UNKNOWN) + alone.get(partner, UNKNOWN), confusable(wrong)
    for char in neighbours("second" if which else "first").get(partner, ""):
        if meant.get(char) == 0:
            word = (pair_cost(partner, char) if which else pair_cost(char, partner)) or UNKNOWN
            if cost - word >= (GAIN_PLAIN if word <= PLAIN else GAIN_SHORT):
                yield Guess(which, char, True, "")


def _long(which: int, wrong: str, partner: str) -> Iterator[Guess]:
    if characters("1").get(wrong, 0) < COMMON:
        return
    meant, after, before = confusable(wrong), neighbours("after"), neighbours("before")
    for char in (after if which else before).get(partner, ""):
        if char in meant:
            pair = partner + char if which else char + partner
            yield Guess(which, char, False, pair, before.get(pair[0], ""), after.get(pair[1], ""))
