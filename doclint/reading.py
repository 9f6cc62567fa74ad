"""The text as it is read aloud: soft line breaks and invisible characters taken out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from doclint.block import Block
from doclint.patterns import pattern
from doclint.positions import LINE_BREAK
from doclint.span import Span
from doclint.vector import characters

INVISIBLE = (
    "\xad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that take no room: soft hyphen, zero-width ones, direction marks, word joiner, BOM."""

_BREAKS = "\n\r\x85\u2028\u2029"
_INVISIBLE = pattern(f"[{INVISIBLE}]+")
_SOFT_BREAK = pattern(rf"(?<![ \t\u3000])[ \t\u3000]*(?:{LINE_BREAK.pattern})[ \t\u3000]*")


class Reading:
    """`text` without what is not read, and the way back to the text it was made from."""

    __slots__ = ("text", "_kept", "_shifts")

    def __init__(self, source: str, cuts: Iterable[Span]) -> None:
        """`cuts` are the spans of `source` to leave out, in order and apart from each other."""
        pieces: list[str] = []
        kept: list[int] = []
        shifts: list[int] = []
        at = length = 0
        for cut in [*cuts, Span(len(source), len(source))]:
            kept.append(length)
            shifts.append(at - length)
            pieces.append(source[at : cut.start])
            length += cut.start - at
            at = cut.end
        self.text = "".join(pieces) if len(pieces) > 1 else source
        self._kept = kept
        self._shifts = shifts

    def span(self, start: int, end: int) -> Span:
        """The span of the original text that `self.text[start:end]` was read from."""
        if start >= end:
            return Span(self._offset(start), self._offset(start))
        return Span(self._offset(start), self._offset(end - 1) + 1)

    def _offset(self, at: int) -> int:
        return at + self._shifts[bisect_right(self._kept, at) - 1]


def read(prose: str, blocks: Iterable[Block]) -> Reading:
    """The reading of `prose`, whose paragraphs are `blocks`."""
    cuts = [*_soft_breaks(prose, blocks), *_invisible(prose)]
    cuts.sort()
    return Reading(prose, _apart(cuts))


def _soft_breaks(prose: str, blocks: Iterable[Block]) -> Iterator[Span]:
    breaks = [char for char in _BREAKS if char in prose]
    for block in blocks:
        start, end = block.span.start, block.span.end
        if all(prose.find(char, start, end) < 0 for char in breaks):
            continue
        for match in _SOFT_BREAK.finditer(prose, start, end):
            start, end = match.span()
            latin = prose[start - 1 : start].isascii() and prose[end : end + 1].isascii()
            # Two Latin words stay apart: one character of the break remains, as white space.
            yield Span(start + 1, end) if latin and start else Span(start, end)


def _invisible(prose: str) -> Iterator[Span]:
    if not characters(prose).isdisjoint(INVISIBLE):
        for match in _INVISIBLE.finditer(prose):
            yield Span(*match.span())


def _apart(cuts: Iterable[Span]) -> Iterator[Span]:
    reached = 0
    for cut in cuts:
        if cut.end > reached:
            yield Span(max(cut.start, reached), cut.end)
            reached = cut.end
