"""Series inside paragraphs: 一是…二是…, 第一，…第二，…, 一要…, 其一…, （一）…（二）…, ①…②…."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from doclint.block import Block
from doclint.structure.item_families import Family
from doclint.structure.items import Item, find_items
from doclint.structure.neighbours import Neighbours, are_near
from doclint.structure.scopes import Scopes

GapKind = Literal["skipped", "repeated", "reversed", "family"]


class Gap(msgspec.Struct, frozen=True):
    """An item that does not go on from the one before: `due` is its number, `family` the series' own."""

    kind: GapKind
    item: Item
    due: int
    family: Family


class Series(msgspec.Struct, frozen=True):
    """Items that count up one by one, with the places where they do not."""

    items: tuple[Item, ...]
    gaps: tuple[Gap, ...] = ()

    @property
    def family(self) -> Family:
        return self.items[0].family

    @property
    def first(self) -> Item:
        return self.items[0]


class _Open:
    """A series while it grows."""

    __slots__ = ("items", "gaps", "last", "heading")

    def __init__(self, item: Item, heading: int) -> None:
        self.items = [item]
        self.gaps: list[Gap] = []
        self.last = item.number
        self.heading = heading

    @property
    def family(self) -> Family:
        return self.items[0].family

    def add(self, item: Item) -> None:
        self.items.append(item)
        self.last = item.number


def find_series(prose: str, blocks: Sequence[Block], scopes: Scopes) -> tuple[Series, ...]:
    """The series of `prose` in the order of their first items."""
    return _Weaver(Neighbours(prose, find_items(prose, blocks)), scopes).woven()


_DEEPEST = 6


class _Weaver:
    """Puts each item into the series it goes on with."""

    def __init__(self, neighbours: Neighbours, scopes: Scopes) -> None:
        self.around = neighbours
        self.scopes = scopes
        self.open: list[_Open] = []
        self.all: list[_Open] = []

    def woven(self) -> tuple[Series, ...]:
        for at, item in enumerate(self.around.items):
            heading = self.scopes.at(item.span.start)
            self.open = [each for each in self.open if self.scopes.reaches(each.heading, heading)]
            self.place(at, item, heading)
        return tuple(Series(tuple(each.items), tuple(each.gaps)) for each in self.all)

    def place(self, at: int, item: Item, heading: int) -> None:
        if self.goes_on(item):
            return
        if item.number == 1:
            if not self.is_slip(at, item):
                self.begin(item, heading)
        elif not self.breaks(at, item) and not self.mixes(at, item):
            self.begin(item, heading)
            if self.around.lacks_first(at):
                self.open[-1].gaps.append(Gap("skipped", item, 1, item.family))

    def begin(self, item: Item, heading: int) -> None:
        kept = [each for each in self.open if not _is_followed(each, item)]
        self.open = [*kept[-_DEEPEST:], _Open(item, heading)]
        self.all.append(self.open[-1])

    def goes_on(self, item: Item) -> bool:
        """Put the item where its number is the next one: among paragraphs if it begins one itself."""
        fitting = [each for each in self.open if each.family is item.family and each.last + 1 == item.number]
        fitting.sort(key=lambda each: each.items[-1].leads == item.leads)  # stable: the innermost is last
        if not fitting:
            return False
        fitting[-1].add(item)
        del self.open[self.open.index(fitting[-1]) + 1 :]
        return True

    def is_slip(self, at: int, item: Item) -> bool:
        """Whether 一 stands in another number's place: the count goes on behind it as if it were that."""
        for series in reversed(self.open):
            due = series.last + 1
            if series.family is item.family and self.around.following(at) == due + 1:
                self.amiss(series, item, "repeated" if due == 2 else "reversed", due, due)
                return True
        return False

    def breaks(self, at: int, item: Item) -> bool:
        """Put the item into a series of its family although its number is not due there."""
        for series in reversed(self.open):
            if series.family is item.family and are_near(series.items[-1], item):
                due = series.last + 1
                kind: GapKind = "skipped" if item.number > due else "reversed"
                if item.number == series.last:
                    kind = "repeated"
                follows = self.around.following(at)
                slip = follows in (due, due + 1) and follows != item.number + 1
                if kind == "skipped" and not slip and self.around.is_hidden(series.items[-1], item, due):
                    series.add(item)
                else:
                    self.amiss(series, item, kind, due, due if slip else item.number)
                return True
        return False

    def amiss(self, series: _Open, item: Item, kind: GapKind, due: int, last: int) -> None:
        swapped = any(gap.item.number == due and gap.due == item.number for gap in series.gaps)
        series.add(item)
        series.last = last
        if not swapped:
            series.gaps.append(Gap(kind, item, due, series.family))
        del self.open[self.open.index(series) + 1 :]

    def mixes(self, at: int, item: Item) -> bool:
        """Whether the item takes another family's turn: 一是…，第二，…，三是…."""
        for series in reversed(self.open):
            if series.last + 1 != item.number or not are_near(series.items[-1], item):
                continue
            if not series.family.mixes_with(item.family):
                continue
            resumed = self.around.comes(at, series.family, item.number + 1)
            if resumed or (len(series.items) > 1 and self.around.following(at) != item.number + 1):
                self.amiss(series, item, "family", item.number, item.number)
                return True
        return False


def _is_followed(series: _Open, item: Item) -> bool:
    """Whether a new series of the same kind, in another paragraph, ends this one."""
    last = series.items[-1]
    return series.family is item.family and last.leads == item.leads and last.block != item.block
