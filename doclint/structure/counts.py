"""Stated counts (讲三点意见, 体现在四个方面：) and the lists that follow them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from doclint.patterns import Match, pattern
from doclint.span import Span
from doclint.structure import numerals

if TYPE_CHECKING:
    from doclint.block import Block
    from doclint.structure.series import Series
    from doclint.structure.tree import Run


class Count(msgspec.Struct, frozen=True):
    """A count that a text states, at `span`, and how many members the list after it has."""

    number: int
    span: Span
    listed: int

    def write(self, prose: str) -> str:
        """The right number in the numerals of the stated one: 两 before a measure word, not 二."""
        typed = self.span.of(prose)
        if typed.isdecimal():
            return str(self.listed)
        if self.listed == 2:
            after = prose[self.span.end : self.span.end + 1]
            return "兩" if after in "個點條項種類關張層" else "两"
        return numerals.write(self.listed)


_NUMBER = r"(?P<number>[两兩二三四五六七八九]|十[一二三四五六七八九]?|\d{1,2})"
_MEASURE = (
    "[个個](?![月年周季小星市省县縣区區工国國单單部企乡鄉村人自以])|方面|"
    "[点點条條项項大种種类類步关關件把张張句层層]"
)
_LOOSE = (
    "第前后後每各近约約数數几幾余餘多这這该該此上来來其零〇○十百千万萬年月.．～0123456789一二三四五六七八九—-"
)
_LINK = r"(?:，?(?:具体|具體|分别|分別|主要|也)?(?:是|为|為|即|说|說|如下|包括))?"
_COUNT = pattern(
    rf"(?<![{_LOOSE}“「『《]){_NUMBER}(?:{_MEASURE})(?P<noun>[^。；：，、！？“”「」（）\n]{{0,14}}){_LINK}(?P<end>[：:。，,]?)$"
)
_ANNOUNCED = pattern(
    "意[见見]|要求|建[议議]|[问問][题題]|方面|工作|任[务務]|看法|[体體][会會]|想法|希望|事|情[况況]|措施|[点點]"
)
_BACKWARD = pattern("以上|上述|前述|[这這]些|合[称稱]|[称稱][为為]")
_FURTHER = pattern("最[后後]|还有|還有|此外|另外|另一")
_REACH = 60
_OPENING = 12
_QUOTES, _FIGURES = "“「『", frozenset("两兩二三四五六七八九十")
_QUOTED = pattern(
    r"(?P<number>[两兩二三四五六七八九十])(?P<word>\w{1,2})[”」』][^。；：，、\n]{0,6}"
    r"[，：]?(?:即|就是|也就是|[指是])?：?"
    r"(?P<list>(?P=word)[^、，。；：\n]{1,12}(?:[、，；](?P=word)[^、，。；：\n]{1,12})+)"
)


def find_counts(
    prose: str, blocks: Sequence[Block], runs: Iterable[Run], series: Iterable[Series]
) -> tuple[Count, ...]:
    """The counts that a list of known length follows, right or wrong."""
    found = [*_of_series(prose, blocks, series), *_of_runs(prose, runs), *_of_slogans(prose)]
    unique = {count.span: count for count in found}
    return tuple(sorted(unique.values(), key=lambda count: count.span))


def _of_series(prose: str, blocks: Sequence[Block], series: Iterable[Series]) -> Iterator[Count]:
    for each in series:
        mixed = any(gap.kind == "family" for gap in each.gaps)
        if each.first.number != 1 or len(each.items) < 2 or mixed:
            continue
        count = _before(prose, each.first.span.start, len(each.items), inline=not each.first.leads)
        if count is not None and not _goes_on(prose, blocks, each, count.number):
            yield count


def _goes_on(prose: str, blocks: Sequence[Block], series: Series, stated: int) -> bool:
    """Whether a further member may follow that was not recognised as one."""
    if stated <= len(series.items):
        return False
    last = series.items[-1]
    after = prose[last.span.end : blocks[last.block].span.end]
    following = [
        prose[block.span.start : block.span.start + _OPENING]
        for block in blocks[last.block + 1 : last.block + 3]
    ]
    return any(
        series.family.is_in(text, last.number + 1) or _FURTHER.search(text) for text in (after, *following)
    )


def _of_runs(prose: str, runs: Iterable[Run]) -> Iterator[Count]:
    for run in runs:
        head = run.headings[0]
        if len(run.headings) < 2 or head.number != 1 or any(h.number != h.due for h in run.headings):
            continue
        count = _before(prose, head.span.start, len(run.headings), inline=False)
        if count is not None:
            yield count


def _before(prose: str, start: int, listed: int, *, inline: bool) -> Count | None:
    """The count that announces the list beginning at `start`."""
    window = prose[max(0, start - _REACH) : start]
    text = window.rstrip(" \t\r\n\u3000")
    if not inline:
        text = text[max(text.rfind("\n"), text.rfind("\r")) + 1 :]
    body = text[:-1] if text.endswith("。") else text
    offset = max(0, start - _REACH) + window.rstrip(" \t\r\n\u3000").rfind(text)
    sentence = max(body.rfind(mark) for mark in "。；！？\n") + 1
    match = _COUNT.search(text, sentence)
    if match is None or _BACKWARD.search(text, sentence):
        return None
    if match["end"] not in ("：", ":") and not _ANNOUNCED.search(text, match.start(), match.end()):
        return None
    number = int(match["number"]) if match["number"].isdigit() else numerals.parse(match["number"])
    if number is None or number < 2:
        return None
    return Count(number, Span(*match.span("number")).shift(offset), listed)


def _of_slogans(prose: str) -> Iterator[Count]:
    """“四有”，即有机构、有人员、有经费、有制度."""
    for match in _quoted(prose):
        listed = len(re.findall(rf"(?:^|[、，；]){re.escape(match['word'])}", match["list"]))
        number = numerals.parse(match["number"])
        if number is not None:
            yield Count(number, Span(*match.span("number")), listed)


def _quoted(prose: str) -> Iterator[Match]:
    """Quotations are many, slogans are few: each is looked for at its quotation mark alone."""
    for quote in _QUOTES:
        at = prose.find(quote) + 1
        while at:
            match = _QUOTED.match(prose, at) if prose[at : at + 1] in _FIGURES else None
            if match is not None:
                yield match
            at = prose.find(quote, at) + 1
