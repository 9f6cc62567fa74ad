"""From offsets in a Document's text back to the nodes of its parts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec

from doclint.diagnostic import Edit
from doclint.document import Document
from doclint.source import SourceError
from doclint.sources.word.origin import WordOrigin
from doclint.sources.word.package import Package
from doclint.sources.word.stories import Story, stories, styles_of
from doclint.sources.word.walk import Paragraph, Piece
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
    """The pieces of one story in order."""

    def __init__(self, story: Story, start: int) -> None:
        """`start` is where the story begins in the text."""
        self.story = story
        self.placed: list[Placed] = []
        for paragraph in story.paragraphs():
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


def touched(document: Document, spans: Sequence[Span]) -> tuple[Package, list[tuple[Places, list[int]]]]:
    """The package of `document`, and for each story that holds some of `spans` their indices.

    Raises SourceError where the document was not read from a .docx.
    """
    origin = _origin(document)
    package = Package(origin.content)
    found = []
    for story, place in zip(stories(package, styles_of(package)), origin.stories, strict=True):
        inside = [at for at, span in enumerate(spans) if _within(span, place.span)]
        if inside:
            found.append((Places(story, place.span.start), inside))
    return package, found


def body(document: Document) -> tuple[Package, Places]:
    """The package of `document` and the places of its body. Raises SourceError as `touched` does."""
    package = Package(_origin(document).content)
    return package, Places(next(stories(package, styles_of(package))), 0)


def _origin(document: Document) -> WordOrigin:
    if not isinstance(document.origin, WordOrigin):
        raise SourceError("这份文稿不是从 .docx 读出的，写不成 .docx")
    return document.origin


def _within(span: Span, story: Span) -> bool:
    """A story ends with the break after its last paragraph, where the next one begins."""
    return story.start <= span.start < story.end


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
