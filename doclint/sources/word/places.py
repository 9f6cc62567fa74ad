"""From offsets in a Document's text back to the nodes of its parts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from doclint.document import Document
from doclint.source import SourceError
from doclint.sources.word.origin import WordOrigin
from doclint.sources.word.package import Package
from doclint.sources.word.pieces import Paragraph, Piece
from doclint.sources.word.stories import Story, stories, styles_of
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
