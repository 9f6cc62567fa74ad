"""What each two characters that stand side by side tell of each other.

A million pairs are judged in a second only where Python is not asked about each: they are cut from UTF-32
as numbers and looked up in one map, so that a text becomes bytes, in which patterns find what is of interest.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache

from doclint_wording.confusable import confusable
from doclint_wording.exemptions import choices, numerals, particles
from doclint_wording.frequency import cost_of, part_of_phrases
from doclint_wording.neighbours import EDGE, kind_of, lift

SECOND, FIRST = 1, 2
"""The second, or the first, of a pair fits the other badly, and seldom is a word by itself."""
BEGINNING, MIDDLE, END = 4, 8, 16
"""A word of four characters has the pair there, and falls into no others."""
LOOSE = 10
"""Two characters whose lift is no greater fit each other badly."""
COMMON = 70
"""A character that costs less stands alone so often that it is never suspected."""
_KEPT = 500_000
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


@cache
def alike(char: str) -> frozenset[str]:
    """The characters that may be meant by this one."""
    return confusable(char).difference(numerals(), choices(char), char, "/")


class _Pairs(dict[int, int]):
    """The flags of each pair, found when it is first met; most texts are made of the same ones."""

    def __missing__(self, number: int) -> int:
        first, second = chr(number & 0xFFFFFFFF), chr(number >> 32)
        if sys.byteorder == "big":
            first, second = second, first
        flags = part_of_phrases(first, second) * BEGINNING if "\u4e00" <= second <= "\u9fff" else 0
        if _may_be_slip(first) or _may_be_slip(second):
            flags |= _fitness(first, second)
        self[number] = flags
        return flags


_pairs = _Pairs()


def _fitness(first: str, second: str) -> int:
    """Marks and edges fit everything and tell nothing."""
    fits = lift(first, second) > LOOSE
    flags = SECOND if _may_be_slip(second) and (not fits or kind_of(first) == EDGE) else 0
    return flags | FIRST if _may_be_slip(first) and (not fits or kind_of(second) == EDGE) else flags


@cache
def _may_be_slip(char: str) -> bool:
    alone = cost_of(char)
    is_rare = "\u4e00" <= char <= "\u9fff" and alone is not None and alone >= COMMON
    return is_rare and char not in numerals() and char not in particles()
