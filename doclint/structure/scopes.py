"""Which heading a place in the text stands under."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol

from doclint.span import Span


class _Heading(Protocol):
    @property
    def span(self) -> Span: ...
    @property
    def parent(self) -> int: ...


class Scopes:
    """Headings by place. A heading is named by its index, the text before the first one by -1."""

    def __init__(self, headings: Sequence[_Heading]) -> None:
        self._starts = [heading.span.start for heading in headings]
        self._parents = [heading.parent for heading in headings]

    def at(self, offset: int) -> int:
        """The heading in whose reach `offset` lies."""
        return bisect_right(self._starts, offset) - 1

    def reaches(self, upper: int, lower: int) -> bool:
        """Whether `lower` is `upper` itself or stands under it."""
        while lower > upper >= 0:
            lower = self._parents[lower]
        return lower == upper
