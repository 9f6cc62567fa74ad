"""Half-open spans of code-point offsets: the one coordinate of doclint."""

from __future__ import annotations

import sys
from bisect import bisect_right, insort
from collections.abc import Iterable

import msgspec


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """`text[start:end]`, in 0-based code points. A span may be empty: then it names a point."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The passage of `text` that this span covers."""
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        """The same span moved by `by` code points."""
        return Span(self.start + by, self.end + by)

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly within this span; its borders may coincide."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character; an empty span overlaps what has it strictly inside."""
        return self.start < other.end and other.start < self.end


class Disjoint:
    """Spans that do not overlap, in order, and which of them another one would meet."""

    __slots__ = ("_spans",)

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        """`spans` may overlap: those that do are joined."""
        self._spans: list[Span] = []
        for span in sorted(spans):
            if self._spans and span.start < self._spans[-1].end:
                last = self._spans.pop()
                span = Span(last.start, max(last.end, span.end))
            self._spans.append(span)

    def meets(self, span: Span) -> bool:
        """Whether `span` overlaps one of them, or begins where one begins."""
        after = bisect_right(self._spans, Span(span.start, sys.maxsize))
        near = self._spans[max(0, after - 1) : after + 1]
        return any(span.overlaps(each) or span.start == each.start for each in near)

    def add(self, span: Span) -> None:
        """Take in a span that meets none of them."""
        insort(self._spans, span)
