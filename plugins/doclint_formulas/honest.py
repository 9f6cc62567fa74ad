"""Whether a phrase that differs from a formula by one slip is honest wording of its own."""

from __future__ import annotations

from .near_miss import Slip
from .words import LINKS, all_words, joins, word_at

NUMERALS = frozenset("一二三四五六七八九十百千两0123456789〇○")


def is_honest(text: str, slip: Slip, bound: bool) -> bool:
    """Whether the text at `slip`, in Simplified script, means what it says.

    A formula that is `bound` is not met by chance: a word in the place of another is an error there.
    """
    wrong = text[slip.start : slip.end]
    right = slip.formula[slip.at : slip.at + slip.length]
    if not wrong:
        gone = right in LINKS or (not bound and _is_all_words(text, slip))
        return gone or _is_edge_of_other(text, slip)
    if not _is_han(wrong) or wrong in LINKS or (NUMERALS.issuperset(wrong) and NUMERALS.issuperset(right)):
        return True
    if _is_doubled(slip, wrong, right):
        return False
    return _is_edge_of_other(text, slip) or (not bound and _is_inner_word(text, slip))


def _is_han(text: str) -> bool:
    return all("\u4e00" <= char <= "\u9fff" for char in text)


def _is_doubled(slip: Slip, wrong: str, right: str) -> bool:
    return not right and wrong in slip.formula[max(0, slip.at - 1) : slip.at + 1]


def _is_inner_word(text: str, slip: Slip) -> bool:
    """Whether the wrong character makes a word with a neighbour."""
    if slip.at > 0 and slip.at + slip.length < len(slip.formula):
        return any(word_at(text, at) for at in range(slip.start, slip.end))
    return joins(text, slip.end if slip.at == 0 else slip.start)


def _is_all_words(text: str, slip: Slip) -> bool:
    """Whether what stands there falls into words, the outermost of which may reach a character further."""
    starts = (slip.begin, max(0, slip.begin - 1))
    return any(all_words(text[start:end]) for start in starts for end in (slip.finish, slip.finish + 1))


def _is_edge_of_other(text: str, slip: Slip) -> bool:
    """Whether all that is left of the formula is words of their own: then the rest is another phrase.

    The slip must be at an edge, or leave one character there that belongs to a word outside.
    """
    before, after = slip.at, len(slip.formula) - slip.at - slip.length
    if before == 0 or (before == 1 and joins(text, slip.begin)):
        return all_words(text[slip.end : slip.finish])
    if after == 0 or (after == 1 and joins(text, slip.finish)):
        return all_words(text[slip.begin : slip.start])
    return False
