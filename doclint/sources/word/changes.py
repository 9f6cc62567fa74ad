"""Edits of the text as changes of single pieces, so that every character that stays keeps its look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec

from doclint.diagnostic import Edit
from doclint.source import SourceError
from doclint.sources.word.pieces import Piece
from doclint.sources.word.places import Placed, Places
from doclint.span import Span


class Change(msgspec.Struct, frozen=True):
    """Replace `piece.text[start:end]` by `text`."""

    piece: Piece
    start: int
    end: int
    text: str


def changes(places: Places, edit: Edit) -> Iterator[Change]:
    """`edit` as changes of single pieces, so that every character that stays keeps its format.

    Text of the same length takes the place of the old character by character; otherwise what is new
    takes the format of the first character that it replaces. Raises SourceError where the edit would
    join or part paragraphs.
    """
    covered = places.covering(edit.span) if edit.span.end > edit.span.start else []
    old = "".join(each.piece.text[_inner(each, edit.span)] for each in covered)
    if len(old) != len(edit.span):
        raise SourceError("有一处改动要合并或拆分段落，在 .docx 里改不了；请用 --diff 查看，在 Word 中改好")
    if len(old) == len(edit.text):
        yield from _one_by_one(covered, edit)
        return
    head = _common(old, edit.text)
    tail = _common(old[head:][::-1], edit.text[head:][::-1])
    middle = Span(edit.span.start + head, edit.span.end - tail)
    yield from _at_once(places, middle, edit.text[head : len(edit.text) - tail])


def _inner(placed: Placed, span: Span) -> slice:
    return slice(max(span.start - placed.start, 0), span.end - placed.start)


def _one_by_one(covered: Sequence[Placed], edit: Edit) -> Iterator[Change]:
    for each in covered:
        start, end = max(each.start, edit.span.start), min(each.end, edit.span.end)
        old = each.piece.text[start - each.start : end - each.start]
        new = edit.text[start - edit.span.start : end - edit.span.start]
        for first, last in _differing(old, new):
            at = start - each.start
            yield Change(each.piece, at + first, at + last, new[first:last])


def _differing(old: str, new: str) -> Iterator[tuple[int, int]]:
    """The stretches in which two texts of the same length differ."""
    differs = [a != b for a, b in zip(old, new, strict=True)]
    at = 0
    for is_other, group in groupby(differs):
        length = len(list(group))
        if is_other:
            yield at, at + length
        at += length


def _at_once(places: Places, span: Span, text: str) -> Iterator[Change]:
    if not len(span):
        place = places.at(span.start)
        if place is None:
            raise SourceError("有一处要在空段落里添字，在 .docx 里改不了；请在 Word 中改好")
        yield Change(place.piece, span.start - place.start, span.start - place.start, text)
        return
    for each in places.covering(span):
        inner = _inner(each, span)
        yield Change(each.piece, inner.start, min(inner.stop, len(each.piece.text)), text)
        text = ""


def _common(one: str, other: str) -> int:
    """How many characters the two begin with in common."""
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length
