"""Half-open spans of code-point offsets: the one coordinate of doclint."""

from __future__ import annotations

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
