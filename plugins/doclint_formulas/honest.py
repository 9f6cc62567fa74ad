"""Whether a phrase that differs from a formula by one slip is honest wording of its own."""

from __future__ import annotations

from doclint import pattern

from .confusable import confusable
from .slips import Slip
from .words import LINKS, SINGLE, all_words, joins, word_at

_GOES_ON = pattern("[\u4e00-\u9fff]{0,6}(?:条例|办法|规定|规则|细则)")
NUMERALS = frozenset("一二三四五六七八九十百千两0123456789０１２３４５６７８９〇○")
REALMS = frozenset("国省市县区州乡镇村校企院军农")
"""Who has a policy: what the state does (人才强国), a city does too (人才强市)."""
LONG = 8
"""From this length on, words of a firm formula that change places or lose a character are an error."""
LONGER = 10
"""From this length on, so is a word in the place of another."""
PARTICLES = frozenset("的地得了")
PREFIXES = frozenset("副原代前各该正总分")
"""What stands before a title or an office and changes whose it is."""
OPENERS = LINKS | frozenset("使让")
"""What may begin a formula and be left out where the sentence has a verb of its own."""
COMPLEMENTS = frozenset("为到入出成于给向至作")
"""A single character before one of these is a verb of its own: 规划|划为."""


def is_honest(text: str, slip: Slip, bound: bool, firm: bool) -> bool:
    """Whether the text at `slip`, in Simplified script, means what it says.

    A formula that is `bound` is not met by chance: a character that sounds or looks like the right one is
    an error there, even in another word. In one that is `firm`, so is any other that makes no words.
    """
    wrong, right = text[slip.start : slip.end], slip.formula[slip.at : slip.at + slip.length]
    if not _is_han(right):
        return True
    if slip.length == 1 and wrong and is_at_edge(slip):
        return _is_honest_edge(text, slip, bound, firm)
    if not _is_han(wrong):
        return True
    if not wrong:
        return _is_honest_without(text, slip, right, firm)
    if not right:
        return _is_honest_with(text, slip, wrong, bound)
    if slip.length > 1:
        return _is_all_words(text, slip) and not (firm and len(slip.formula) >= LONG)
    return _is_honest_instead(text, slip, bound, firm)


def is_at_edge(slip: Slip) -> bool:
    """Whether the first or the last character of a formula is concerned."""
    return slip.at in (0, len(slip.formula) - 1)


def leaves_edge_out(text: str, slip: Slip) -> bool:
    """Whether what stands for a formula's first or last character belongs to the text outside."""
    char = text[slip.start : slip.end]
    return not confusable(char, slip.formula[slip.at]) or _belongs_outside(text, slip)


def _belongs_outside(text: str, slip: Slip) -> bool:
    char = text[slip.start : slip.end]
    outer = slip.start if slip.at == 0 else slip.end
    return not _is_han(char) or char in LINKS or joins(text, outer)


def _is_honest_instead(text: str, slip: Slip, bound: bool, firm: bool) -> bool:
    """For another character inside."""
    wrong, right = text[slip.start], slip.formula[slip.at]
    if any(wrong in group and right in group for group in (NUMERALS, REALMS, LINKS)):
        return True
    if not confusable(wrong, right):
        return wrong in LINKS or not _is_intruder(text, slip, firm)
    if wrong in LINKS:
        return right in PARTICLES or (not bound and _is_all_words(text, slip))
    is_word = word_at(text, slip.start)
    return is_word and (not bound or _is_edge_of_other(text, slip))


def _is_honest_without(text: str, slip: Slip, right: str, firm: bool) -> bool:
    """For a character that is missing inside."""
    if right in PARTICLES or _is_edge_of_other(text, slip):
        return True
    return _is_all_words(text, slip) and not (firm and len(slip.formula) >= LONG)


def _is_honest_with(text: str, slip: Slip, extra: str, bound: bool) -> bool:
    """For a character too many: wrong only if it doubles its neighbour, or sounds or looks like it."""
    if slip.at in (0, len(slip.formula)):
        return _begins_elsewhere(text, slip, extra)
    neighbours = slip.formula[slip.at - 1 : slip.at + 1]
    if extra in neighbours:
        return False
    if extra in LINKS or extra in PREFIXES or not any(confusable(extra, char) for char in neighbours):
        return True
    return _is_edge_of_other(text, slip) or (not bound and word_at(text, slip.start))


def _begins_elsewhere(text: str, slip: Slip, extra: str) -> bool:
    """Whether a character that is doubled at a formula's edge belongs to a word outside."""
    if extra in SINGLE or joins(text, slip.end if slip.at else slip.start):
        return True
    after = text[slip.end : slip.end + 2]
    is_short_word = len(after) > 1 and _is_han(after[0]) and not _is_han(after[1])
    return slip.at > 0 and (after[:1] in COMPLEMENTS or is_short_word)


def _is_honest_edge(text: str, slip: Slip, bound: bool, firm: bool) -> bool:
    """For the first or last character: the rest may be words, or the other end of another phrase."""
    rest = text[slip.end : slip.finish] or text[slip.begin : slip.start]
    wrong, right = text[slip.start : slip.end], slip.formula[slip.at]
    if any(wrong in group and right in group for group in (NUMERALS, REALMS)):
        return True
    inner = joins(text, slip.end if slip.at == 0 else slip.start)
    if not leaves_edge_out(text, slip):
        return (inner and not bound) or (all_words(rest) and (inner or wrong in SINGLE))
    if inner:
        return True
    if all_words(rest) or (slip.at == 0 and right in OPENERS) or _is_other_rule(text, slip):
        return True
    return not bound and not _belongs_outside(text, slip)


def _is_intruder(text: str, slip: Slip, firm: bool) -> bool:
    """Whether a character that is not like the right one still is an error, by its formula's length."""
    return firm and (len(slip.formula) >= LONGER or not _is_all_words(text, slip))


def _is_other_rule(text: str, slip: Slip) -> bool:
    """Whether the name of a law without its last character goes on: 资源税|暂行条例."""
    return slip.at > 0 and slip.formula[-1] == "法" and _GOES_ON.match(text, slip.start) is not None


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
