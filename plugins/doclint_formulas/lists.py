"""Lists that a formula stands for, found in the text member by member."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from doclint import Document, Lexicon, load_table, pattern

from .plain import plain

_BETWEEN = pattern("[、，；]?(?:以及|和|与|及)?")
_STRANGER = pattern("[、，；和与及]{1,2}([\u4e00-\u9fff]{2,14})[、，；]")
LONGEST_GAP = 18


class Series(msgspec.Struct, frozen=True):
    """A row of `lists.tsv`: the members of a formula in their order."""

    name: str
    check: str
    members: tuple[str, ...]
    traditional: tuple[str, ...]
    source: str


class Item(msgspec.Struct, frozen=True):
    """`text[start:end]` in a list: the member `at` of the series, or a stranger (-1)."""

    start: int
    end: int
    at: int


class Run(msgspec.Struct, frozen=True):
    """The members of a series that stand side by side in the text; at most one stranger among them."""

    series: Series
    items: tuple[Item, ...]

    @property
    def order(self) -> list[int]:
        return [item.at for item in self.items if item.at >= 0]

    @property
    def stranger(self) -> Item | None:
        return next((item for item in self.items if item.at < 0), None)


def runs(document: Document) -> list[Run]:
    """For `document.memo`: every run of two members or more, in order; of longer series first."""
    return list(_found(document.memo(plain).text))


def _found(text: str) -> Iterator[Run]:
    stretch: list[tuple[int, int, tuple[str, ...]]] = []
    for start, end, names in _members().longest(text):
        if stretch and not _joined(text, stretch[-1][1], start):
            yield from _runs(text, stretch)
            stretch = []
        stretch.append((start, end, names))
    yield from _runs(text, stretch)


@cache
def series() -> dict[str, Series]:
    """All series by name."""
    table = load_table(__package__, "lists.tsv")
    rows = (Series(n, c, tuple(m.split()), tuple(t.split()), s) for n, c, m, t, s in table)
    return {row.name: row for row in rows}


@cache
def _members() -> Lexicon[tuple[str, ...]]:
    members: dict[str, tuple[str, ...]] = {}
    for each in sorted(series().values(), key=lambda each: -len(each.members)):
        for member in each.members:
            members[member] = (*members.get(member, ()), each.name)
    return Lexicon(members)


def _joined(text: str, end: int, start: int) -> bool:
    if start - end > LONGEST_GAP:
        return False
    return bool(_BETWEEN.fullmatch(text, end, start) or _STRANGER.fullmatch(text, end, start))


def _runs(text: str, stretch: list[tuple[int, int, tuple[str, ...]]]) -> Iterator[Run]:
    if len(stretch) > 1:
        for name in dict.fromkeys(name for _, _, names in stretch for name in names):
            each = series()[name]
            for items in _items(text, stretch, each):
                if len(items) > 1:
                    yield Run(each, items)


def _items(
    text: str, stretch: list[tuple[int, int, tuple[str, ...]]], each: Series
) -> Iterator[tuple[Item, ...]]:
    """The stretch cut into pieces whose items belong to one series."""
    piece: list[Item] = []
    for start, end, names in stretch:
        if each.name not in names:
            yield tuple(piece)
            piece = []
            continue
        gap = _STRANGER.fullmatch(text, piece[-1].end, start) if piece else None
        if gap and any(item.at < 0 for item in piece):
            yield tuple(piece)
            piece = []
        elif gap:
            piece.append(Item(*gap.span(1), -1))
        piece.append(Item(start, end, each.members.index(text[start:end])))
    yield tuple(piece)
