"""Whether a phrase that differs from a formula by one slip is honest wording of its own."""

from __future__ import annotations

from .near_miss import Slip
from .words import LINKS, SINGLE, all_words, joins, word_at

NUMERALS = frozenset("一二三四五六七八九十百千两0123456789〇○")
LONG = 8
"""From this length on, words of a bound formula that change places are an error."""
REALMS = frozenset("国省市县区州乡镇村校企院军农")
"""Who has a policy: what the state does (人才强国), a city does too (人才强市)."""
PARTICLES = frozenset("的地得了")


def is_honest(text: str, slip: Slip, bound: bool) -> bool:
    """Whether the text at `slip`, in Simplified script, means what it says.

    A formula that is `bound` is not met by chance: a word in the place of another is an error there.
    """
    wrong, right = text[slip.start : slip.end], slip.formula[slip.at : slip.at + slip.length]
    if not wrong:
        return _is_honest_without(text, slip, right, bound)
    if not right:
        return _is_honest_with(text, slip, wrong, bound)
    if any(group.issuperset(wrong) and group.issuperset(right) for group in (NUMERALS, REALMS)):
        return True
    if slip.length > 1:
        strict = bound and len(slip.formula) >= LONG
        return not _is_han(wrong) or (not strict and _is_all_words(text, slip))
    if slip.at in (0, len(slip.formula) - 1):
        return not _is_han(right) or _is_honest_edge(text, slip, bound)
    if not _is_han(wrong + right) or (wrong in LINKS and (not bound or right in PARTICLES)):
        return True
    return _is_edge_of_other(text, slip) or (not bound and word_at(text, slip.start))


def edge_is_missing(text: str, slip: Slip) -> bool:
    """Whether what stands at a formula's edge belongs to the text outside: then nothing replaces its own."""
    char = text[slip.start : slip.end]
    outer = slip.start if slip.at == 0 else slip.end
    return not _is_han(char) or char in LINKS or joins(text, outer)


def _is_honest_without(text: str, slip: Slip, right: str, bound: bool) -> bool:
    """For a character that is missing inside."""
    if right in PARTICLES or not _is_han(right):
        return True
    return _is_edge_of_other(text, slip) or (not bound and _is_all_words(text, slip))


def _is_honest_with(text: str, slip: Slip, extra: str, bound: bool) -> bool:
    """For a character too many: a doubled one is honest only where it begins or ends a word outside."""
    if slip.at in (0, len(slip.formula)):
        outer = slip.end if slip.at else slip.start
        return not _is_han(extra) or extra in SINGLE or joins(text, outer)
    if not _is_han(extra):
        return True
    if extra in slip.formula[slip.at - 1 : slip.at + 1]:
        return False
    return extra in LINKS or _is_edge_of_other(text, slip) or (not bound and word_at(text, slip.start))


def _is_honest_edge(text: str, slip: Slip, bound: bool) -> bool:
    """For the first or last character: the rest may be words, or the other end of another phrase."""
    rest = text[slip.end : slip.finish] or text[slip.begin : slip.start]
    inner = joins(text, slip.end if slip.at == 0 else slip.start)
    if all_words(rest):
        return inner or text[slip.start : slip.end] in SINGLE or edge_is_missing(text, slip)
    return inner and not bound


def _is_han(text: str) -> bool:
    return all("\u4e00" <= char <= "\u9fff" for char in text)


def _is_all_words(text: str, slip: Slip) -> bool:
    """Whether what stands there falls into words, the outermost of which may reach a character further."""
    starts = (slip.begin, max(0, slip.begin - 1))
    return any(all_words(text[start:end]) for start in starts for end in (slip.finish, slip.finish + 1))


def _is_edge_of_other(text: str, slip: Slip) -> bool:
    """Whether one character stands before or after the slip that belongs to a word outside.

    Then all that is left of the formula must be words of their own for the rest to be another phrase.
    """
    before, after = slip.at, len(slip.formula) - slip.at - slip.length
    if before == 1 and joins(text, slip.begin):
        return all_words(text[slip.end : slip.finish])
    if after == 1 and joins(text, slip.finish):
        return all_words(text[slip.begin : slip.start])
    return False
