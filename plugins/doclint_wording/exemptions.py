"""What looks like a slip by frequency and is none: names, rare words, abbreviations, free choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from doclint import load_table, pattern

_LONGEST_KNOWN = 5
"""Code points of the longest word in `known_words.tsv`."""
_TITLE = pattern(r"《[\u4e00-\u9fff·]{1,4}(?<![法令章])》")
_QUOTED, _INTRODUCED = 40, 12
"""How far within a quotation or sentence, and before a quotation, is looked."""
_SENTENCE_ENDS = "。！？“”\n"
_HAN = r"(?:(?![的了们是要我着为和])[\u4e00-\u9fff])"
_CLASSICAL = pattern(
    rf"[ \u3000]*(?=[^。！？“”\n]*[之者其兮矣焉])(?:{_HAN}{{2,8}}[，；])+{_HAN}{{2,8}}(?=[。！？”\n])"
)
"""A sentence of short clauses with a particle of Classical Chinese and none of today's."""
_VERSE = pattern(
    rf"[ \u3000]*{_HAN}{{5}}(?P<seven>{_HAN}{{2}})?，{_HAN}{{5}}(?(seven){_HAN}{{2}})[。！？；”\n]"
)
"""Two lines of five or of seven characters."""
_ANCIENT = pattern(
    r"(?:古[人语训话谚诗]|先贤|先哲|俗[话语]|谚语|常言|老话)[^。；！？，：”]{0,4}[：，]?\Z|[云曰][：，]?\Z"
)


def choices(char: str) -> str:
    """The characters that are often as right as this one in the same place."""
    return _characters("either").get(char, "")


@cache
def numerals() -> str:
    """What counts or orders: one number for another is no slip that words could tell."""
    return "".join(_characters("numeral"))


@cache
def particles() -> str:
    """Words of one character that go with any other, so that pairs tell nothing of them."""
    return "".join(_characters("particle"))


def is_known(text: str, at: int) -> bool:
    """Whether the character stands in a word that news rarely uses but official documents do."""
    return any(
        text[start : start + length] in _known()
        for length in range(2, _LONGEST_KNOWN + 1)
        for start in range(max(0, at - length + 1), at + 1)
    )


def is_name(passage: str, at: int, ends: Sequence[int]) -> bool:
    """Whether a surname stands by itself before the character, which then belongs to a person's name."""
    return any(
        passage[before] in _characters("surname") and before + 1 in ends and (not before or before in ends)
        for before in range(max(0, at - 2), at)
    )


def may_be_name(passage: str, at: int) -> bool:
    """Whether the character is, or follows, a surname that stands where names do."""
    surnames, leaders = _characters("surname"), _characters("leader")
    return any(
        passage[start] in surnames and (not start or passage[start - 1] in leaders)
        for start in range(max(0, at - 2), at + 1)
    )


def is_verb(passage: str, at: int) -> bool:
    """Whether a complement follows the character, which then is a verb: 把责任扛|在肩上, 把堡垒筑|牢."""
    return passage[at + 1 : at + 2] in _characters("complement")


def is_counted(passage: str, at: int) -> bool:
    """Whether the character is a measure word after a number, or stands after one: 四十七|眼|井."""
    return any(
        passage[before] in _characters("measure") and passage[before - 1] in _characters("number")
        for before in (at - 1, at)
        if before > 0
    )


def is_compared(passage: str, at: int) -> bool:
    """Whether the character says of a thing how it compares with another: 比去年低, 既快又好."""
    before, after = passage[:at], passage[at + 1 :]
    return ("比" in before and passage[at] in _characters("degree")) or (
        passage[at] == "既" and "又" in after
    )


def is_repeated(passage: str, at: int) -> bool:
    """Whether the character belongs to a pattern that says one character twice: 应接尽接, 边整边改."""
    return any(
        is_han(passage[first]) and passage[first] == passage[first + 2] and passage[first] not in particles()
        for first in range(max(0, at - 2), min(at + 2, len(passage) - 2))
    )


def is_title(passage: str, at: int) -> bool:
    """Whether the character stands in a work's short name (《牙痕记》); the names of laws are checked."""
    return any(title.start() < at < title.end() for title in _TITLE.finditer(passage))


def is_classical(text: str, at: int) -> bool:
    """Whether the character stands in what the ancients said, of which news and statutes tell nothing."""
    opened = text.rfind("“", max(0, at - _QUOTED), at)
    quoted = opened >= 0 and "”" not in text[opened:at]
    if quoted and _ANCIENT.search(text, max(0, opened - _INTRODUCED), opened):
        return True
    start = max(text.rfind(mark, max(0, at - _QUOTED), at) for mark in _SENTENCE_ENDS) + 1
    sentence = _CLASSICAL.match(text, start, at + _QUOTED) or _VERSE.match(text, start, at + _QUOTED)
    return sentence is not None and sentence.end() > at


def is_surname(char: str, word: str) -> bool:
    """Whether a surname stands where another surname begins a name that the table has as a word."""
    return all(each in _characters("surname") for each in (char, word[:1]))


def is_settled(passage: str, ends: Sequence[int], start: int, end: int) -> bool:
    """Whether the words before and after, in the reading that `ends` tells, are of two characters or more."""
    bounds = [0, *ends]
    before, after = bounds.index(start), bounds.index(end)
    single = [bounds[before] - bounds[before - 1] == 1] if before else []
    single += [bounds[after + 1] - end == 1] if after + 1 < len(bounds) else []
    touching = [is_han(passage[start - 1])] if before else []
    touching += [is_han(passage[end])] if after + 1 < len(bounds) else []
    return not any(one and han for one, han in zip(single, touching, strict=True))


def is_han(char: str) -> bool:
    """Whether this is a character of Chinese, and not none."""
    return "\u4e00" <= char <= "\u9fff"


@cache
def _known() -> frozenset[str]:
    rows = load_table("doclint_wording", "known_words.tsv")
    return frozenset(word for row in rows for word in row[0].split())


@cache
def _characters(kind: str) -> Mapping[str, str]:
    """The characters of a kind in `characters.tsv`, each with the others of its row."""
    rows = [row[1] for row in load_table("doclint_wording", "characters.tsv") if row[0] == kind]
    return {char: characters for characters in rows for char in characters}
