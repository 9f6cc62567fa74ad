"""Edits of the text as changes of single pieces, so that every character that stays keeps its look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec

from doclint.diagnostic import Edit
from doclint.source import SourceError
from doclint.sources.pieces import Piece
from doclint.sources.placed import Placed, Places
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
    takes the format of the first character that it replaces. The end of a paragraph between two characters
    that are replaced, as hard-wrapped text has it within a word, stays. Raises SourceError where the edit
    would join or part paragraphs.
    """
    covered = places.covering(edit.span) if edit.span.end > edit.span.start else []
    old = "".join(each.piece.text[_inner(each, edit.span)] for each in covered)
    if len(old) != len(edit.span) and not _only_crosses(covered, edit, old):
        raise SourceError("有一处改动要合并或拆分段落，在 .docx 里改不了；请用 --diff 查看，在 Word 中改好")
    if len(old) == len(edit.text):
        yield from _one_by_one(covered, edit)
        return
    head = _common(old, edit.text)
    tail = _common(old[head:][::-1], edit.text[head:][::-1])
    new = edit.text[head : len(edit.text) - tail]
    if head + tail < len(old) or len(old) != len(edit.span):
        yield from _at_once(covered, edit.span, Span(head, len(old) - tail), new)
    else:
        yield _inserted(places, edit.span.start + head, new)


def changed(made: Sequence[Change]) -> str:
    """The text of a piece with these changes."""
    text, pieces, at = made[0].piece.text, [], 0
    for change in made:
        pieces += [text[at : change.start], change.text]
        at = change.end
    return "".join([*pieces, text[at:]])


def _only_crosses(covered: Sequence[Placed], edit: Edit, old: str) -> bool:
    """Whether an edit over the ends of paragraphs has words on both sides, and is about these."""
    if not edit.text or "\n" in edit.text or edit.text == old or not covered:
        return False
    return covered[0].start <= edit.span.start and edit.span.end <= covered[-1].end


def _inner(placed: Placed, span: Span) -> slice:
    return slice(max(span.start - placed.start, 0), min(span.end, placed.end) - placed.start)


def _one_by_one(covered: Sequence[Placed], edit: Edit) -> Iterator[Change]:
    at = 0
    for each in covered:
        inner = _inner(each, edit.span)
        old = each.piece.text[inner]
        for first, last in _differing(old, edit.text[at : at + len(old)]):
            yield Change(
                each.piece, inner.start + first, inner.start + last, edit.text[at + first : at + last]
            )
        at += len(old)


def _differing(old: str, new: str) -> Iterator[tuple[int, int]]:
    """The stretches in which two texts of the same length differ."""
    differs = [a != b for a, b in zip(old, new, strict=True)]
    at = 0
    for is_other, group in groupby(differs):
        length = len(list(group))
        if is_other:
            yield at, at + length
        at += length


def _at_once(covered: Sequence[Placed], within: Span, middle: Span, text: str) -> Iterator[Change]:
    """Replace `middle`, a stretch of what the pieces hold of `within`, by `text`."""
    at = 0
    for each in covered:
        inner = _inner(each, within)
        start, end = max(middle.start - at, 0), min(middle.end - at, inner.stop - inner.start)
        at += inner.stop - inner.start
        if start < end or (start == end and text and not len(middle)):
            yield Change(each.piece, inner.start + start, inner.start + end, text)
            text = ""


def _inserted(places: Places, offset: int, text: str) -> Change:
    place = places.at(offset)
    if place is None:
        raise SourceError("有一处要在空段落里添字，在 .docx 里改不了；请在 Word 中改好")
    return Change(place.piece, offset - place.start, offset - place.start, text)


def _common(one: str, other: str) -> int:
    """How many characters the two begin with in common."""
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length
