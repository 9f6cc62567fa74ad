"""A .docx as a Document: paragraphs joined by line breaks, with the numbers that Word generates."""

from __future__ import annotations

from collections.abc import Iterator

from doclint.block import Block, Region
from doclint.document import Document
from doclint.facts import Layout, Page, Part
from doclint.facts import Paragraph as ParagraphFacts
from doclint.sources.assembled import assembled, blocks
from doclint.sources.pieces import Paragraph
from doclint.sources.word.blocks import is_contents, kind_of
from doclint.sources.word.formatting import Formatting
from doclint.sources.word.numbering import Numbering
from doclint.sources.word.origin import StorySpan, WordOrigin
from doclint.sources.word.package import Package
from doclint.sources.word.pages import pages
from doclint.sources.word.stories import Story, optional, stories, styles_of
from doclint.span import Span


def read(content: bytes, path: str | None) -> Document:
    """The final view of a .docx; its `facts` are a Layout, its `origin` a WordOrigin.

    Raises SourceError where the file is broken, encrypted, too large or holds macros.
    """
    reader = _Reader(Package(content))
    text = reader.text()
    layout = Layout(reader.pages, tuple(reader.facts))
    origin = WordOrigin(content, tuple(reader.stories))
    return assembled(text, reader.blocks, reader.regions, path, layout, origin)


class _Reader:
    """Gathers what the paragraphs of all stories say."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._styles = styles_of(package)
        self._numbering = Numbering(optional(package, "numbering"), self._styles)
        self._formatting = Formatting(self._styles, optional(package, "theme"))
        self._length = 0
        self._number = 0
        self.blocks: list[Block] = []
        self.regions: list[Region] = []
        self.facts: list[ParagraphFacts] = []
        self.stories: list[StorySpan] = []
        self.pages: tuple[Page, ...] = ()

    def text(self) -> str:
        """Read all stories; the text of their paragraphs, each ended by a line break but the last."""
        texts: list[str] = []
        margins = []
        body = None
        for story in stories(self._package, self._styles):
            start = self._length
            texts += (self._paragraph(paragraph, story) for paragraph in story.paragraphs())
            self.stories.append(StorySpan(story.part, Span(start, self._length)))
            if story.kind == "body":
                body = story.root
            else:
                margins.append(story.root)
        self.pages = pages(body, margins) if body is not None else ()
        return "\n".join(texts)

    def _paragraph(self, paragraph: Paragraph, story: Story) -> str:
        text, start = paragraph.text, self._length
        self._length += len(text) + 1
        style = self._styles.of(paragraph.element)
        label = self._numbering.label(paragraph.element, style)
        if not text:
            return text
        kind, level = kind_of(paragraph, style, self._styles, numbered=label is not None)
        if story.kind != "body":
            kind, level = "note", 0
        found = list(blocks(text, start, kind, level, label or ""))
        self.blocks += found
        self.regions += _generated(paragraph, start, whole=is_contents(self._styles.name(style)))
        if found:
            self._describe(paragraph, style, Span(start, start + len(text)), story)
        return text

    def _describe(self, paragraph: Paragraph, style: str, span: Span, story: Story) -> None:
        part: Part = paragraph.place if story.kind == "body" else story.kind
        self._number += part in ("body", "cell")
        look = self._formatting.look(paragraph, style)
        number = max(self._number, 1) if story.kind == "body" else None
        self.facts.append(
            ParagraphFacts(span, number, part, look.font, look.size, look.bold, look.alignment, look.spacing)
        )


def _generated(paragraph: Paragraph, start: int, *, whole: bool) -> Iterator[Region]:
    """What of the paragraph no person wrote, so that none may judge it."""
    at = start
    for piece in paragraph.pieces:
        if whole or piece.generated:
            yield Region("markup", Span(at, at + len(piece.text)))
        at += len(piece.text)
