"""Where a document's text lies: the body, its notes, its headers and footers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec
from lxml import etree

from doclint.sources.word.names import w
from doclint.sources.word.package import Package
from doclint.sources.word.styles import Styles
from doclint.sources.word.walk import Paragraph, Walk

StoryKind = Literal["body", "footnote", "endnote", "header", "footer"]

_NOTES: tuple[tuple[StoryKind, str], ...] = (("footnote", "footnotes"), ("endnote", "endnotes"))
_MARGINS: tuple[StoryKind, ...] = ("header", "footer")


class Story(msgspec.Struct):
    """One part's text. `root` is the part, whose paragraphs `paragraphs` walks through."""

    kind: StoryKind
    part: str
    root: etree._Element
    styles: Styles

    def paragraphs(self) -> Iterator[Paragraph]:
        """The paragraphs in the order of reading."""
        walk = Walk(self.styles)
        if self.kind == "body":
            body = self.root.find(w("body"))
            yield from () if body is None else walk.paragraphs(body)
        elif self.kind in _MARGINS:
            yield from walk.paragraphs(self.root)
        else:
            for note in self.root.findall(w(self.kind)):
                if note.get(w("type"), "normal") == "normal":
                    yield from walk.paragraphs(note)


def styles_of(package: Package) -> Styles:
    """The style sheet of the document."""
    return Styles(optional(package, "styles"))


def optional(package: Package, kind: str) -> etree._Element | None:
    """The root of the part that the body names for this purpose, None where there is none."""
    names = [name for name in package.related(package.main, kind) if name in package]
    return package.xml(names[0]) if names else None


def stories(package: Package, styles: Styles) -> Iterator[Story]:
    """The stories in the order of the text: body, notes, headers, footers."""
    yield Story("body", package.main, package.xml(package.main), styles)
    for kind, name in _NOTES:
        for part in package.related(package.main, name):
            if part in package:
                yield Story(kind, part, package.xml(part), styles)
    for kind in _MARGINS:
        for part in dict.fromkeys(package.related(package.main, kind)):
            if part in package:
                yield Story(kind, part, package.xml(part), styles)
