"""The marks of headings by their meaning: 一、 （一） 1. （1） ① and their like, and how each is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import msgspec

from doclint.structure import numerals

System = Literal["han", "capital", "arabic", "circled", "stem", "latin"]
Track = Literal["ladder", "statute", "free"]


class Style(msgspec.Struct, frozen=True):
    """What a mark means, however it is spelt.

    `rank` orders the marks of one track from the highest. Marks of the ladder (GB/T 15834—2011 B.3.8)
    and of statutes have an order among themselves; the free ones (甲、 a.) stand wherever they stand.
    """

    name: str
    rank: int
    track: Track
    system: System
    opening: str = ""
    closing: str = ""

    def write(self, number: int) -> str:
        """The label of `number` as the standard writes it, such as （三）."""
        return f"{self.opening}{self.numeral(number)}{self.closing}"

    def numeral(self, number: int) -> str:
        """`number` in this style's own numerals, without brackets and marks."""
        return _WRITERS[self.system](number)


def circled(number: int) -> str:
    """① to ㊿; beyond there is no such character, and the number stays as it is."""
    for first, last, start in CIRCLED:
        if first <= number <= last:
            return chr(start + number - first)
    return str(number)


CIRCLED = ((1, 20, 0x2460), (21, 35, 0x3251), (36, 50, 0x32B1))

_WRITERS: dict[System, Callable[[int], str]] = {
    "han": numerals.write,
    "capital": numerals.write_capital,
    "arabic": str,
    "circled": circled,
    "stem": lambda number: numerals.STEMS[(number - 1) % 10],
    "latin": lambda number: chr(ord("a") + (number - 1) % 26),
}

VOLUME = Style("volume", 0, "statute", "han", "第", "编")
PART = Style("part", 0, "statute", "han", "第", "部分")
CHAPTER = Style("chapter", 1, "statute", "han", "第", "章")
SECTION = Style("section", 2, "statute", "han", "第", "节")
ARTICLE = Style("article", 3, "statute", "han", "第", "条")
CAPITAL = Style("capital", 4, "ladder", "capital", "", "、")
HAN = Style("han", 5, "ladder", "han", "", "、")
HAN_BRACKETED = Style("han-bracketed", 6, "ladder", "han", "（", "）")
ARABIC = Style("arabic", 7, "ladder", "arabic", "", ".")
ARABIC_BRACKETED = Style("arabic-bracketed", 8, "ladder", "arabic", "（", "）")
ARABIC_HALF = Style("arabic-half", 9, "ladder", "arabic", "", "）")
CIRCLED_STYLE = Style("circled", 10, "ladder", "circled")
STEM = Style("stem", 11, "free", "stem", "", "、")
STEM_BRACKETED = Style("stem-bracketed", 12, "free", "stem", "（", "）")
LATIN = Style("latin", 13, "free", "latin", "", ".")
LATIN_BRACKETED = Style("latin-bracketed", 14, "free", "latin", "（", "）")

COUNTED = {
    "编": VOLUME,
    "編": VOLUME,
    "章": CHAPTER,
    "节": SECTION,
    "節": SECTION,
    "条": ARTICLE,
    "條": ARTICLE,
}
COUNTED |= {"部分": PART, "篇": PART, "卷": PART}

LADDER = (CAPITAL, HAN, HAN_BRACKETED, ARABIC, ARABIC_BRACKETED, CIRCLED_STYLE)
"""The marks that an editor chooses from, from the highest."""
