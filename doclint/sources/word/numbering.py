"""The numbers that Word generates, computed from the numbering definitions as Word does."""

from __future__ import annotations

import re

import msgspec
from lxml import etree

from doclint.sources.word.formats import formatted
from doclint.sources.word.levels import LONGEST, Level, integer, levels, value
from doclint.sources.word.names import PPR, w
from doclint.sources.word.styles import Styles

LEVELS = 9

_NUM_PR = w("numPr")
_PLACE = re.compile("%([1-9])")


class _List(msgspec.Struct):
    """A w:num: its levels, where its count lies, and at which levels it begins by itself."""

    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering:
    """The lists of a document; `label` must be asked for in the order of the paragraphs."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        """`root` is the part numbering.xml, None where the package has none."""
        self._styles = styles
        self._abstracts = _by_id(root, "abstractNum", "abstractNumId")
        self._nums = _by_id(root, "num", "numId")
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, paragraph: etree._Element, style: str) -> str | None:
        """The number before the paragraph, empty for a bullet; None where it is in no list."""
        place = self._place(paragraph, style)
        if place is None:
            return None
        list_ = self._list(place[0])
        level = list_.levels.get(place[1]) if list_ else None
        if list_ is None or level is None:
            return None
        counts = self._advance(place[0], list_, place[1])
        return _written(level, list_, counts)

    def _place(self, paragraph: etree._Element, style: str) -> tuple[str, int] | None:
        """Which list the paragraph is in, and at which level (0 for the highest)."""
        properties = paragraph.find(PPR)
        own = None if properties is None else properties.find(_NUM_PR)
        inherited = self._styles.property(style, PPR, _NUM_PR)
        if own is None and inherited is None:
            return None
        number = value(own, "numId") or value(inherited, "numId")
        if number in (None, "0"):
            return None
        level = value(own, "ilvl")
        if level is None:
            level = self._linked_level(number, style) if own is None else None
        if level is None:
            level = value(inherited, "ilvl") or "0"
        return number, max(0, min(integer(level, 0), LEVELS - 1))

    def _linked_level(self, number: str, style: str) -> str | None:
        """The level that the list itself gives to a style (w:pStyle)."""
        list_ = self._list(number)
        known = list_.levels if list_ else {}
        return next((str(at) for at, level in known.items() if style and level.style == style), None)

    def _advance(self, number: str, list_: _List, at: int) -> list[int | None]:
        """Count one more at a level; those above that were passed over count as used, as in Word."""
        counts = self._counts.setdefault(list_.abstract, [None] * LEVELS)
        for above in range(at):
            if counts[above] is None and above in list_.levels:
                counts[above] = list_.levels[above].start
        first = at in list_.starts and (number, at) not in self._begun
        self._begun.add((number, at))
        before = counts[at]
        if first:
            counts[at] = list_.starts[at]
        else:
            counts[at] = list_.levels[at].start if before is None else before + 1
        for deeper in range(at + 1, LEVELS):
            level = list_.levels.get(deeper)
            if level is None or at < level.restart:
                counts[deeper] = None
        return counts

    def _list(self, number: str) -> _List | None:
        if number not in self._lists:
            self._lists[number] = self._read(number)
        return self._lists[number]

    def _read(self, number: str) -> _List | None:
        num = self._nums.get(number)
        abstract = None if num is None else self._abstract(num)
        if num is None or abstract is None:
            return None
        found = levels(abstract)
        starts: dict[int, int] = {}
        for override in num.findall(w("lvlOverride")):
            at = integer(override.get(w("ilvl")), 0)
            found |= levels(override)
            start = value(override, "startOverride")
            if start is not None:
                starts[at] = integer(start, 1)
        return _List(abstract.get(w("abstractNumId"), ""), found, starts)

    def _abstract(self, num: etree._Element) -> etree._Element | None:
        """The definition of a list, through the list style that it may name instead."""
        abstract = self._abstracts.get(value(num, "abstractNumId") or "")
        link = None if abstract is None else value(abstract, "numStyleLink")
        if link is None:
            return abstract
        return next((each for each in self._abstracts.values() if value(each, "styleLink") == link), abstract)


def _written(level: Level, list_: _List, counts: list[int | None]) -> str:
    def number(place: re.Match[str]) -> str:
        at = int(place[1]) - 1
        other = list_.levels.get(at)
        if other is None:
            return ""
        count = counts[at]
        format_ = "decimal" if level.decimal and other.format != "none" else other.format
        return formatted(other.start if count is None else count, format_)

    return "" if level.format == "bullet" else _PLACE.sub(number, level.text)[:LONGEST]


def _by_id(root: etree._Element | None, name: str, id_: str) -> dict[str, etree._Element]:
    return {} if root is None else {each.get(w(id_), ""): each for each in root.findall(w(name))}
