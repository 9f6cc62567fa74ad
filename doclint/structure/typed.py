"""Numerals as they are typed in labels: Chinese, Arabic, circled, or a character that only looks like one."""

from __future__ import annotations

from functools import cache, lru_cache

from doclint.package_data import load_table
from doclint.structure import numerals, styles
from doclint.structure.styles import Style

HAN = "一二三四五六七八九十百〇零"
STEMS = numerals.STEMS
CAPITALS = "壹贰貳叁參叄肆伍陆陸柒捌玖拾"


@cache
def lookalikes(kind: str) -> dict[str, str]:
    """Characters taken for others by mistake, by `kind`: han, arabic or mark; each with what is meant."""
    rows = load_table("doclint.structure", "lookalikes.tsv")
    return {seen: meant for seen, meant, of, *_ in rows if of == kind}


def circled_value(char: str) -> int | None:
    """The number of ① to ㊿, None for other characters."""
    for first, last, start in styles.CIRCLED:
        if start <= ord(char) <= start + last - first:
            return first + ord(char) - start
    return None


@lru_cache(maxsize=1024)
def style_of(typed: str, *, bracketed: bool) -> Style:
    """The style of a numeral that stands in brackets or before a mark."""
    first = typed[0]
    if first in STEMS:
        return styles.STEM_BRACKETED if bracketed else styles.STEM
    if first in CAPITALS:
        return styles.CAPITAL
    if first.isdigit() or typed in lookalikes("arabic") or first in "lIOo":
        return styles.ARABIC_BRACKETED if bracketed else styles.ARABIC
    if first.isascii() and first.isalpha():
        return styles.LATIN_BRACKETED if bracketed else styles.LATIN
    return styles.HAN_BRACKETED if bracketed else styles.HAN


@lru_cache(maxsize=1024)
def is_odd(typed: str) -> bool:
    """Whether it holds a look-alike or a letter, so that its place alone tells what it is."""
    return any(char in lookalikes("han") or (char.isascii() and char.isalpha()) for char in typed)


def meant(typed: str) -> str:
    """A numeral with its look-alike characters put right."""
    kind = "arabic" if any(char.isdigit() for char in typed) or typed in "lIO" else "han"
    table = lookalikes(kind)
    return "".join(table.get(char, char) for char in typed)


@lru_cache(maxsize=1024)
def value(typed: str) -> int | None:
    """The number that a typed numeral means, None where it means none."""
    typed = meant(typed)
    if typed.isdigit():
        return int(typed)
    if typed in STEMS:
        return STEMS.index(typed) + 1
    if len(typed) == 1 and "a" <= typed <= "z":
        return ord(typed) - 96
    return numerals.parse(typed)
