"""Whether a phrase that differs from a formula by one slip is honest wording of its own."""

from __future__ import annotations

from .near_miss import Slip
from .words import LINKS, all_words, joins, word_at

NUMERALS = frozenset("一二三四五六七八九十百千两0123456789〇○")
LONG = 8
"""From this length on, a formula of which all the rest is there is not met by chance."""


def is_honest(text: str, slip: Slip) -> bool:
    """Whether the text at `slip`, in Simplified script, means what it says."""
    wrong = text[slip.start : slip.end]
    right = slip.formula[slip.at : slip.at + slip.length]
    if not wrong:
        gone = right in LINKS or (not _is_long(slip) and all_words(text[slip.begin : slip.finish]))
        return gone or _is_edge_of_other(text, slip)
    if not _is_han(wrong) or wrong in LINKS or (wrong in NUMERALS and right in NUMERALS):
        return True
    if _is_doubled(slip, wrong, right):
        return False
    return _is_edge_of_other(text, slip) or _is_inner_word(text, slip)


def _is_han(text: str) -> bool:
    return all("\u4e00" <= char <= "\u9fff" for char in text)


def _is_long(slip: Slip) -> bool:
    return len(slip.formula) >= LONG


def _is_doubled(slip: Slip, wrong: str, right: str) -> bool:
    return not right and wrong in slip.formula[max(0, slip.at - 1) : slip.at + 1]


def _is_inner_word(text: str, slip: Slip) -> bool:
    """Whether the wrong character makes a word with a neighbour; in a long formula that is chance."""
    inner = slip.at > 0 and slip.at + slip.length < len(slip.formula)
    if _is_long(slip):
        return False
    if inner:
        return any(word_at(text, at) for at in range(slip.start, slip.end))
    return joins(text, slip.end if slip.at == 0 else slip.start)


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
