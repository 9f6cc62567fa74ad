"""From offsets in a Document's text back to the nodes of its parts."""

from __future__ import annotations

from collections.abc import Sequence

from doclint.document import Document
from doclint.source import SourceError
from doclint.sources.placed import Places
from doclint.sources.word.origin import WordOrigin
from doclint.sources.word.package import Package
from doclint.sources.word.stories import Story, stories, styles_of
from doclint.span import Span


class StoryPlaces(Places):
    """The pieces of one story in order."""

    def __init__(self, story: Story, start: int) -> None:
        """`start` is where the story begins in the text."""
        super().__init__(story.paragraphs(), start)
        self.story = story


def touched(document: Document, spans: Sequence[Span]) -> tuple[Package, list[tuple[StoryPlaces, list[int]]]]:
    """The package of `document`, and for each story that holds some of `spans` their indices.

    Raises SourceError where the document was not read from a .docx.
    """
    origin = _origin(document)
    package = Package(origin.content)
    found = []
    for story, place in zip(stories(package, styles_of(package)), origin.stories, strict=True):
        inside = [at for at, span in enumerate(spans) if _within(span, place.span)]
        if inside:
            found.append((StoryPlaces(story, place.span.start), inside))
    return package, found


def body(document: Document) -> tuple[Package, StoryPlaces]:
    """The package of `document` and the places of its body. Raises SourceError as `touched` does."""
    package = Package(_origin(document).content)
    return package, StoryPlaces(next(stories(package, styles_of(package))), 0)


def _origin(document: Document) -> WordOrigin:
    if not isinstance(document.origin, WordOrigin):
        raise SourceError("这份文稿不是从 .docx 读出的，写不成 .docx")
    return document.origin


def _within(span: Span, story: Span) -> bool:
    """A story ends with the break after its last paragraph, where the next one begins."""
    return story.start <= span.start < story.end
