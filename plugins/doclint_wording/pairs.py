"""What each two characters that stand side by side tell of each other.

A million pairs are judged in a second only where Python is not asked about each: they are cut from UTF-32
as numbers and looked up in one map, so that a text becomes bytes, in which patterns find what is of interest.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import NamedTuple

from doclint_wording.confusable import confusable
from doclint_wording.exemptions import choices, numerals, particles
from doclint_wording.frequency import cost_of, phrase_parts
from doclint_wording.neighbours import EDGE, follows, kind_of, letter

SECOND, FIRST = 1, 2
"""The second, or the first, of a pair fits the other badly, and seldom is a word by itself."""
BEGINNING, MIDDLE, END = 4, 8, 16
"""A word of four characters has the pair there, and falls into no others."""
LOOSE = 10
"""Two characters whose lift is no greater fit each other badly."""
COMMON = 70
"""A character that costs less stands alone so often that it is never suspected."""
_KEPT = 500_000
_LOW, _BITS = 0xFFFFFFFF, 32
_LOOSE = letter(LOOSE)
_ONE = re.compile(b"\x01")


def told(text: str) -> bytearray:
    """For each place of a text what its character and the one before it tell; one more for the end."""
    if len(_pairs) > _KEPT:
        _pairs.clear()
    padded = f"\n{text}\n"
    data = memoryview(padded.encode(f"utf-32-{sys.byteorder[0]}e", "surrogatepass"))
    flags = bytearray(len(padded) - 1)
    for first in (0, 1):
        end = first + (len(padded) - first) // 2 * 2
        flags[first::2] = bytes(map(_pairs.__getitem__, data[4 * first : 4 * end].cast("Q")))
    return flags


def places(flags: bytearray, *wanted: int) -> Iterator[int]:
    """Where pairs stand one after another that have each these flags; all at once, as numbers."""
    length = len(flags) - len(wanted) + 1
    together = -1
    for at, flag in enumerate(wanted):
        having = flags.translate(bytes(byte & flag == flag for byte in range(256)))
        together &= int.from_bytes(having[at : at + max(0, length)], "little")
    for match in _ONE.finditer(together.to_bytes(max(0, length), "little")):
        yield match.start()


def meant(char: str, others: str) -> str:
    """Those of `others` that may be meant by `char`."""
    likely = confusable(char)
    found = [other for other in others if other in likely and other != char]
    return "".join([other for other in found if other not in numerals() and other not in choices(char)])


class _Pairs(dict[int, int]):
    """The flags of each pair, found when it is first met; most texts are made of the same ones."""

    def __missing__(self, number: int) -> int:
        first, second = number & _LOW, number >> _BITS
        if sys.byteorder == "big":
            first, second = second, first
        self[number] = flags = _flags(_chars[first], _chars[second])
        return flags


class _Char(NamedTuple):
    """What is known of a character: what follows it, in the tables' letters, and whether it may be a slip."""

    kind: str
    followed: str
    in_phrases: str
    may_be_slip: bool


class _Chars(dict[int, _Char]):
    """The characters that were met."""

    def __missing__(self, number: int) -> _Char:
        char = chr(number)
        known = _Char(kind_of(char), follows(char)[0], phrase_parts(char), _may_be_slip(char))
        self[number] = known
        return known


_chars = _Chars()
_pairs = _Pairs()


def _flags(first: _Char, second: _Char) -> int:
    """Marks and edges fit everything and tell nothing."""
    flags = 0
    if first.may_be_slip or second.may_be_slip:
        at = first.followed.find(second.kind)
        loose = at < 0 or first.followed[at + 1] <= _LOOSE
        if second.may_be_slip and (loose or first.kind == EDGE):
            flags = SECOND
        if first.may_be_slip and (loose or second.kind == EDGE):
            flags |= FIRST
    at = first.in_phrases.find(second.kind)
    return flags if at < 0 else flags | (ord(first.in_phrases[at + 1]) - ord("@")) * BEGINNING


def _may_be_slip(char: str) -> bool:
    alone = cost_of(char)
    is_rare = "\u4e00" <= char <= "\u9fff" and alone is not None and alone >= COMMON
    return is_rare and char not in numerals() and char not in particles()
