"""Where a document's text lies: the body, its notes, its headers and footers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from lxml import etree

from doclint.sources.pieces import Paragraph
from doclint.sources.word.names import w
from doclint.sources.word.package import Package
from doclint.sources.word.styles import Styles
from doclint.sources.word.walk import Walk

StoryKind = Literal["body", "footnote", "endnote", "header", "footer"]

_NOTES: tuple[tuple[StoryKind, str], ...] = (("footnote", "footnotes"), ("endnote", "endnotes"))
_MARGINS: tuple[tuple[StoryKind, str], ...] = (("header", "header"), ("footer", "footer"))


class Story:
    """The text of one part, which is parsed when it is first asked for."""

    def __init__(self, kind: StoryKind, part: str, package: Package, styles: Styles) -> None:
        self.kind = kind
        self.part = part
        self._package = package
        self._styles = styles

    @cached_property
    def root(self) -> etree._Element:
        """The root of the part. Raises SourceError where it is broken."""
        return self._package.xml(self.part)

    def paragraphs(self) -> Iterator[Paragraph]:
        """The paragraphs in the order of reading."""
        walk = Walk(self._styles)
        for container in self._containers():
            yield from walk.paragraphs(container)

    def _containers(self) -> Iterator[etree._Element]:
        if self.kind == "body":
            yield from self.root.findall(w("body"))
        elif self.kind in ("header", "footer"):
            yield self.root
        else:
            notes = self.root.findall(w(self.kind))
            yield from (note for note in notes if note.get(w("type"), "normal") == "normal")


def styles_of(package: Package) -> Styles:
    """The style sheet of the document."""
    return Styles(optional(package, "styles"))


def optional(package: Package, kind: str) -> etree._Element | None:
    """The root of the part that the body names for this purpose, None where there is none."""
    names = [name for name in package.related(package.main, kind) if name in package]
    return package.xml(names[0]) if names else None


def stories(package: Package, styles: Styles) -> Iterator[Story]:
    """The stories in the order of the text: body, notes, headers, footers."""
    yield Story("body", package.main, package, styles)
    for kind, relation in (*_NOTES, *_MARGINS):
        for part in dict.fromkeys(package.related(package.main, relation)):
            if part in package:
                yield Story(kind, part, package, styles)
