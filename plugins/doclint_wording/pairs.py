"""What each two characters that stand side by side tell of each other."""

from __future__ import annotations

import msgspec

from doclint import Flags, Pairwise
from doclint_wording.confusable import confusable
from doclint_wording.exemptions import choices, is_han, numerals, particles
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
_LOOSE = letter(LOOSE)


def told(text: str) -> Flags:
    """For each place of a text what its character and the one before it tell; one more for the end."""
    return _pairs.flags(text)


def meant(char: str, others: str) -> str:
    """Those of `others` that may be meant by `char`."""
    likely = confusable(char)
    found = [other for other in others if other in likely and other != char]
    return "".join([other for other in found if other not in numerals() and other not in choices(char)])


def is_common(char: str) -> bool:
    """Whether a character of Chinese is met too often beside any other to be told a slip by pairs."""
    return is_han(char) and char not in numerals() and not _chars[ord(char)].may_be_slip


class _Char(msgspec.Struct, frozen=True):
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


def _flags(one: int, other: int) -> int:
    """Marks and edges fit everything and tell nothing."""
    first, second = _chars[one], _chars[other]
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


_pairs = Pairwise(_flags)
