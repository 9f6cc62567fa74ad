"""The passage that a remark is about, cut to the width of a line, and where in it the place is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

import msgspec
from wcwidth import wcswidth, wcwidth

from doclint.positions import Lines
from doclint.reports.legible import visible_char
from doclint.span import Span

ELLIPSIS = "…"


class Passage(msgspec.Struct, frozen=True):
    """A line of text around a place. `indent` and `width` are in cells: where the mark under it goes."""

    before: str
    place: str
    after: str
    indent: int
    width: int


def passage(
    text: str, lines: Lines, span: Span, room: int, ambiguous: int = 1, encoding: str = "utf-8"
) -> Passage:
    """The line of `text` that `span` begins in, cut to `room` cells around it.

    A span that ends in a later line is shown up to the end of its first. A place that has no width
    of its own (an insertion, the end of a line) is one cell wide; a combining mark is shown with the
    character that it stands on.
    """
    start, end = lines.bounds(lines.number(span.start))
    at, to = _whole(text, span, start, end)
    shown = Cells(ambiguous)
    whole = units(text[at : min(to, at + room)], encoding)
    place = shown.head(whole, room - 2)
    free = room - max(1, shown.width(place))
    left = units(_before(text, start, at, room), encoding)
    right = units(text[to : min(end, to + room)], encoding) if place == whole else []
    spare = max(0, free // 2 - shown.width(right))
    before = shown.tail(left, free // 2 + spare)
    after = shown.head(right, free - shown.width(before))
    return Passage(
        "".join(before), "".join(place), "".join(after), shown.width(before), max(1, shown.width(place))
    )


def _before(text: str, start: int, at: int, room: int) -> str:
    """What stands before `at` in its line, without the paragraph's indent, at most `room` characters."""
    return text[at - room : at] if at - room > start else text[start:at].lstrip()


def _whole(text: str, span: Span, start: int, end: int) -> tuple[int, int]:
    """`span` within its line, widened so that it parts no combining mark from its character."""
    at, to = min(span.start, end), min(span.end, end)
    while start < at < end and _combines(text[at]):
        at -= 1
    while at < to < end and _combines(text[to]):
        to += 1
    return at, to


def _combines(char: str) -> bool:
    return wcwidth(char) == 0 and visible_char(char) == char


def units(text: str, encoding: str = "utf-8") -> list[str]:
    """`text` in pieces that may not be parted: a character with the marks on it, an escape, a tab."""
    found: list[str] = []
    for char in text:
        if found and _combines(char):
            found[-1] += char
        else:
            found.append(visible_char(char, encoding))
    return found


class Cells(msgspec.Struct, frozen=True):
    """Measures in terminal cells. `ambiguous` is the width of what may be narrow or wide."""

    ambiguous: int = 1

    def width(self, pieces: Iterable[str]) -> int:
        return sum(map(self._of, pieces))

    def head(self, pieces: Sequence[str], room: int) -> list[str]:
        """As many of the first `pieces` as fit, with an ellipsis if that is not all."""
        if self.width(pieces) <= room:
            return list(pieces)
        kept: list[str] = []
        left = room - self._of(ELLIPSIS)
        for piece in pieces:
            left -= self._of(piece)
            if left < 0:
                break
            kept.append(piece)
        return [*kept, ELLIPSIS]

    def tail(self, pieces: Sequence[str], room: int) -> list[str]:
        """As many of the last `pieces` as fit, after an ellipsis if that is not all."""
        return self.head(pieces[::-1], room)[::-1]

    def _of(self, piece: str) -> int:
        if self.ambiguous == 2 and unicodedata.east_asian_width(piece[0]) == "A":
            return 2
        return max(0, wcswidth(piece))
