"""The numbers that OpenDocument lists and headings generate."""

from __future__ import annotations

import re

import msgspec
from lxml import etree

from doclint.sources.opendocument.names import LISTS, style, text
from doclint.sources.opendocument.styles import Styles
from doclint.sources.word.formats import formatted
from doclint.sources.word.levels import LONGEST, integer

LEVELS = 10

_FORMATS = {
    "1": "decimal", "01": "decimalZero", "1st": "ordinal", "a": "lowerLetter", "A": "upperLetter",
    "i": "lowerRoman", "I": "upperRoman", "一": "chineseCountingThousand", "壹贰": "chineseLegalSimplified",
    "壹貳": "ideographLegalTraditional", "壱": "japaneseLegal", "甲": "ideographTraditional",
    "子": "ideographZodiac", "①": "decimalEnclosedCircle", "１": "decimalFullWidth", "〇": "ideographDigital",
}  # fmt: skip
"""By the first number or two of the row that OpenDocument names a format after: `一, 二, 三, ...`."""

_ID = "{http://www.w3.org/XML/1998/namespace}id"
_PLACE = re.compile("%([1-9]|10)%")


class Counter(msgspec.Struct):
    """How far a list has counted at each level, and by which style it is written."""

    style: str
    counts: list[int | None] = msgspec.field(default_factory=lambda: [None] * LEVELS)


class Lists:
    """The lists of a document, asked in the order of its paragraphs."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._by_id: dict[str | None, Counter] = {}
        self._last: dict[str, Counter] = {}
        self._outline = Counter("")

    def begin(self, list_: etree._Element, style_: str) -> Counter:
        """The counter of a list that begins: a new one, or that of the list which it continues."""
        name = list_.get(text("style-name"), style_)
        continued = self._by_id.get(list_.get(text("continue-list")))
        if continued is None and list_.get(text("continue-numbering")) == "true":
            continued = self._last.get(name)
        counter = Counter(name) if continued is None else Counter(name, continued.counts)
        if id_ := list_.get(_ID):
            self._by_id[id_] = counter
        self._last[name] = counter
        return counter

    def label(self, counter: Counter, at: int, item: etree._Element) -> str:
        """The number of an item at level `at` (0 for the highest); empty for a bullet."""
        definition = self._styles.lists.get(item.get(text("style-override"), counter.style))
        return self._advanced(counter, at, _levels(definition), item.get(text("start-value")))

    def heading(self, level: int) -> str | None:
        """The number of a heading that is in no list, None where headings have none."""
        levels = _levels(self._styles.outline)
        at = min(level, LEVELS) - 1
        if at not in levels or not levels[at].get(style("num-format")):
            return None
        return self._advanced(self._outline, at, levels, None)

    def _advanced(
        self, counter: Counter, at: int, levels: dict[int, etree._Element], start: str | None
    ) -> str:
        level = levels.get(at)
        if level is None:
            return ""
        counts, before = counter.counts, counter.counts[at]
        for above in range(at):
            if counts[above] is None and above in levels:  # passed over: it counts as used
                counts[above] = integer(levels[above].get(text("start-value")), 1)
        if start is not None:
            counts[at] = integer(start, 1)
        else:
            counts[at] = integer(level.get(text("start-value")), 1) if before is None else before + 1
        counts[at + 1 :] = [None] * (LEVELS - at - 1)
        return _written(levels, at, counts)


def _levels(definition: etree._Element | None) -> dict[int, etree._Element]:
    found = () if definition is None else definition
    return {integer(each.get(text("level")), 1) - 1: each for each in found if each.get(text("level"))}


def _written(levels: dict[int, etree._Element], at: int, counts: list[int | None]) -> str:
    level = levels[at]

    def number(which: int) -> str:
        format_ = levels[which].get(style("num-format"), "") if which in levels else ""
        count = counts[which]
        return formatted(1 if count is None else count, _format(format_)) if format_ else ""

    template = level.get(f"{{{LISTS}}}num-list-format")
    if template is not None and level.get(style("num-format")) is not None:
        return _PLACE.sub(lambda place: number(int(place[1]) - 1), template[:LONGEST])[:LONGEST]
    shown = range(max(0, at + 1 - integer(level.get(text("display-levels")), 1)), at + 1)
    inner = ".".join(filter(None, map(number, shown)))
    around = level.get(style("num-prefix"), ""), level.get(style("num-suffix"), "")
    return inner.join(around)[:LONGEST] if inner else ""


def _format(name: str) -> str:
    row = [each.strip() for each in name.split(",")]
    return _FORMATS.get("".join(row[:2])) or _FORMATS.get(row[0], "decimal")
