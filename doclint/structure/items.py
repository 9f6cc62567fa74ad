"""The items of series inside paragraphs: 一是, 二要, 第三，, 其四，, （五）, ⑥."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

import msgspec

from doclint.block import Block
from doclint.patterns import Match, Pattern, pattern
from doclint.span import Span
from doclint.structure import numerals
from doclint.structure.item_families import (
    ARABIC_BRACKETED,
    BRACKETED,
    CIRCLED,
    DI,
    DI_SHI,
    QI,
    SHI,
    YAO,
    Family,
)
from doclint.structure.typed import circled_value, lookalikes


class Item(msgspec.Struct, frozen=True):
    """One item's label: `span` without the mark after it, `tail` that mark with white space before it.

    `block` is the index of its paragraph; `leads` tells that it begins the paragraph.
    """

    family: Family
    number: int
    label: str
    span: Span
    numeral: Span
    tail: Span
    block: int
    leads: bool


_HAN = "一二三四五六七八九十"


@cache
def _figure() -> str:
    """A class of what a Chinese numeral may be typed with."""
    odd = "".join(char for char in lookalikes("han") if char not in "lI-=+—–－＝＋")
    return f"[{_HAN}{re.escape(odd)}]"


@cache
def _likely() -> Pattern:
    """Where an item may begin, so that what stands before it is looked at there alone."""
    figure = _figure()
    return Pattern(
        rf"""(?x)[第其（(①-⑳{figure[1:]}
        (?: (?<=[①-⑳]) | (?<=[第其])(?={figure}) | (?<=[（(])(?=[{_HAN}\d])
          | (?<={figure})(?={figure}{{0,2}}[是要]) )""",
        of_code=True,
    )


@cache
def _pattern() -> Pattern:
    figure = _figure()
    marks = re.escape("".join(lookalikes("mark")))
    tail = rf"(?P<tail>[、.．。，,：:；·{marks}]?)"
    return Pattern(
        rf"""(?x)(?<![^\s。；：，、！？…—“”‘’「」『』（）《》;:,!?.()\ufffc])
        (?: (?P<shi>{figure}{{1,3}})是(?!(?P=shi))
          | (?P<yao>{figure}{{1,3}})要(?![求素务務点點件领領塞道闻聞害职職])
          | 第(?P<di>{figure}{{1,3}})(?:(?P<dishi>是)|(?=[，,、：:]))
          | 其(?P<qi>[{_HAN}]{{1,3}})(?=[，,、：:是])
          | (?<!、)[（(](?:(?P<bracketed>[{_HAN}]{{1,3}})|(?P<arabic>(?!0)\d{{1,2}}))[）)]
            (?=[^\s。；：，、）)])
          | (?<!、)(?P<circled>[①-⑳])
        ){tail}""",
        of_code=True,
    )


_MARGIN = pattern("[ \t\u3000\ufffc]*")

_FAMILIES = {
    "shi": SHI,
    "yao": YAO,
    "di": DI,
    "qi": QI,
    "bracketed": BRACKETED,
    "arabic": ARABIC_BRACKETED,
    "circled": CIRCLED,
}


def find_items(prose: str, blocks: Sequence[Block]) -> list[Item]:
    """The items of `prose` in order."""
    starts = [block.span.start for block in blocks]
    found: list[Item] = []
    for match in _matches(prose):
        block = bisect_right(starts, match.start()) - 1
        if block < 0 or match.start() >= blocks[block].span.end or blocks[block].kind in ("cell", "note"):
            continue
        item = _item(match, prose, block, blocks[block].span.start)
        if item is not None:
            found.append(item)
    return found


def _matches(prose: str) -> Iterator[Match]:
    end = 0
    for likely in _likely().finditer(prose):
        match = _pattern().match(prose, likely.start()) if likely.start() >= end else None
        if match is not None:
            end = match.end()
            yield match


def _item(match: Match, prose: str, block: int, start: int) -> Item | None:
    name = next(each for each in _FAMILIES if match[each] is not None)
    typed = match[name]
    number = _value(typed)
    if number is None or not 0 < number < 100:
        return None
    end = match.start("tail")
    leads = _MARGIN.fullmatch(prose, start, match.start()) is not None
    if leads and name in ("bracketed", "arabic", "circled"):
        return None  # a heading's mark, which the ladder judges
    if match["tail"] == "、" and prose[match.end() : match.end() + 1] in "第其":
        return None  # 第一、第二产业
    family = DI_SHI if match["dishi"] else _FAMILIES[name]
    span = Span(match.start(), end)
    return Item(
        family, number, span.of(prose), span, Span(*match.span(name)), Span(end, match.end()), block, leads
    )


@lru_cache(maxsize=1024)
def _value(typed: str) -> int | None:
    if typed.isdigit() and typed.isascii():
        return int(typed)
    if len(typed) == 1 and circled_value(typed) is not None:
        return circled_value(typed)
    return numerals.parse("".join(lookalikes("han").get(char, char) for char in typed))
