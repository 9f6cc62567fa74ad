"""What looks like a slip by frequency and is none: names, rare words, abbreviations, free choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from doclint import load_table

_LONGEST_KNOWN = 5
"""Code points of the longest word in `known_words.tsv`."""
_PLACE = 3
"""Code points within which the last character of a place's name follows."""


def choices(char: str) -> str:
    """The characters that are often as right as this one in the same place."""
    return _characters("either").get(char, "")


@cache
def numerals() -> str:
    """What counts or orders: one number for another is no slip that words could tell."""
    return "".join(_characters("numeral"))


def is_known(text: str, at: int) -> bool:
    """Whether the character stands in a word that news rarely uses but official documents do."""
    return any(
        _listed("known", text[start : start + length])
        for length in range(2, _LONGEST_KNOWN + 1)
        for start in range(max(0, at - length + 1), at + 1)
    )


def is_name(passage: str, at: int, ends: Sequence[int], word: str) -> bool:
    """Whether the character, or what was guessed for it, may be part of a person's or a place's name."""
    if _listed("name", word) or _listed("name", passage[at]):
        return True
    for before in range(max(0, at - 2), at):
        if (
            passage[before] in _characters("surname")
            and before + 1 in ends
            and (not before or before in ends)
        ):
            return True
    return any(char in _characters("place") for char in passage[at + 1 : at + 1 + _PLACE])


def is_surname(char: str, word: str) -> bool:
    """Whether a surname stands where another surname begins a name that the table has as a word."""
    return all(each in _characters("surname") for each in (char, word[:1]))


def is_apart(passage: str, start: int, end: int) -> bool:
    """Whether no character of Chinese touches the passage: abbreviations in a list are made so."""
    return not any(map(is_han, passage[max(0, start - 1) : start] + passage[end : end + 1]))


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


def _listed(kind: str, word: str) -> bool:
    return f" {word} " in _lists()[kind]


@cache
def _lists() -> Mapping[str, str]:
    """Words between spaces, by kind. They are asked so seldom that searching the text is quickest."""
    known = " ".join(row[0] for row in load_table("doclint_wording", "known_words.tsv"))
    names = load_table("doclint_wording", "names.tsv")[0][0]
    return {"known": f" {known} ", "name": f" {names} "}


@cache
def _characters(kind: str) -> Mapping[str, str]:
    """The characters of a kind in `characters.tsv`, each with the others of its row."""
    rows = [row[1] for row in load_table("doclint_wording", "characters.tsv") if row[0] == kind]
    return {char: characters for characters in rows for char in characters}
