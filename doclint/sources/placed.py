"""From offsets in a text back to the pieces that it was put together from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

import msgspec

from doclint.sources.pieces import Paragraph, Piece
from doclint.span import Span


class Placed(msgspec.Struct, gc=False):
    """A piece, where it begins in the text, and the paragraph it belongs to."""

    start: int
    piece: Piece
    paragraph: Paragraph

    @property
    def end(self) -> int:
        return self.start + len(self.piece.text)


class Places:
    """The pieces of paragraphs that are joined by line breaks, in order."""

    def __init__(self, paragraphs: Iterable[Paragraph], start: int) -> None:
        """`start` is where the first paragraph begins in the text."""
        self.placed: list[Placed] = []
        for paragraph in paragraphs:
            for piece in paragraph.pieces:
                self.placed.append(Placed(start, piece, paragraph))
                start += len(piece.text)
            start += 1
        self._starts = [each.start for each in self.placed]

    def covering(self, span: Span) -> Sequence[Placed]:
        """The pieces that hold a character of `span`."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        last = bisect_left(self._starts, span.end)
        return [each for each in self.placed[first:last] if each.end > span.start]

    def at(self, offset: int) -> Placed | None:
        """The piece that text inserted at `offset` continues: the one that ends there, else begins."""
        after = bisect_right(self._starts, offset)
        near = [each for each in self.placed[max(after - 2, 0) : after] if each.end >= offset]
        typed = [each for each in near if not each.piece.generated] or near
        return typed[0] if typed else None
