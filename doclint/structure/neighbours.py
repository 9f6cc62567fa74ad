"""What stands around an item of a series: the items near it and the text between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from doclint.structure.item_families import Family
from doclint.structure.items import Item

_NEAR = 1200
_NEXT = 6


def are_near(item: Item, other: Item) -> bool:
    """Whether two items stand in one paragraph, or each at the head of its own."""
    if item.block == other.block:
        return True
    distance = other.span.start - item.span.end
    return item.leads and other.leads and distance < 5 * _NEAR or distance < _NEAR


class Neighbours:
    """The items of a text in order; one is named by its index."""

    def __init__(self, prose: str, items: Sequence[Item]) -> None:
        self.prose = prose
        self.items = items

    def _next(self, at: int, family: Family) -> Iterator[Item]:
        """The next few items after this one that are of a family."""
        return (item for item in self.items[at + 1 : at + 1 + _NEXT] if item.family is family)

    def comes(self, at: int, family: Family, number: int) -> bool:
        """Whether an item of this family and number comes soon."""
        return any(item.number == number for item in self._next(at, family))

    def following(self, at: int) -> int:
        """The number of the next item of the same family, 0 where none is near."""
        item = self.items[at]
        near = (other for other in self._next(at, item.family) if are_near(item, other))
        return next((other.number for other in near), 0)

    def is_hidden(self, before: Item, item: Item, due: int) -> bool:
        """Whether the missing member stands there in some other guise (和三是, 第三个方面)."""
        between = self.prose[before.span.end : item.span.start]
        return item.family.is_in(between, due)

    def lacks_first(self, at: int) -> bool:
        """Whether a series that begins with 二 has lost its 一."""
        item = self.items[at]
        if item.number != 2 or self.following(at) != 3:
            return False
        before = self.prose[max(0, item.span.start - _NEAR) : item.span.start]
        return not item.family.is_in(before, 1)
