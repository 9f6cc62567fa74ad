"""The paragraphs of OpenDocument text, each as the nodes that hold its text.

Deletions are kept apart by the format and stay out; comments and hidden text are out.
Reading and writing walk the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from lxml import etree

from doclint.block import MASK
from doclint.sources.archive_limits import refuse
from doclint.sources.opendocument.lists import Counter, Lists
from doclint.sources.opendocument.names import ITEM, LIST, STYLE_NAME, H, P, draw, office, table, text
from doclint.sources.opendocument.styles import Styles
from doclint.sources.pieces import Paragraph, Piece, Place
from doclint.sources.word.levels import integer

Slot = Literal["text", "tail", "element"]

_CELL, _NOTE, _CHANGES = table("table-cell"), text("note"), text("tracked-changes")
_OUT = {_CHANGES, _NOTE, office("annotation"), office("annotation-end"), text("ruby-text"),
        text("hidden-text"), text("number"), office("forms"), text("sequence-decls")}  # fmt: skip
_INSIDE = {text(name) for name in ("span", "a", "meta", "meta-field", "ruby", "ruby-base", "text-input")}
_INDEX = text("index-body")
_SPACES = text("s")
_CHARACTERS = {text("tab"): "\t", text("line-break"): "\n"}
_EMPTY = {text(f"{name}{end}") for name in ("bookmark", "reference-mark") for end in ("", "-start", "-end")}
_COLLAPSED = re.compile("[ \t\r\n]+")
_MOST_SPACES = 1_000_000


class Held(Piece):
    """A piece in the text or tail of its node, or made by it: `slot`."""

    slot: Slot = "text"


class Numbered(Paragraph):
    """A paragraph with the number that its list gives it (None outside of lists); `whole`: generated."""

    label: str | None = None
    whole: bool = False


class Walk:
    """One way through a part."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._lists = Lists(styles)
        self._pieces: list[Piece] = []
        self._boxes: list[etree._Element] = []
        self._after_space = True
        self._spaces_left = _MOST_SPACES
        self.notes: list[etree._Element] = []

    def paragraphs(
        self, parent: etree._Element, place: Place = "body", label: str | None = None, whole: bool = False
    ) -> Iterator[Numbered]:
        """The paragraphs below `parent` in the order of reading; a text box follows its anchor's.

        `label` is the number for the first of them.
        """
        for child in parent:
            if child.tag in (P, H):
                yield from self._paragraph(child, place, label, whole)
                label = None
            elif child.tag == LIST:
                yield from self._list(child, place, self._lists.begin(child, ""), 0)
            elif child.tag == draw("text-box"):
                yield from self.paragraphs(child, "box")
            elif isinstance(child.tag, str) and child.tag not in _OUT:
                inner: Place = "cell" if child.tag == _CELL else place
                yield from self.paragraphs(child, inner, None, whole or child.tag == _INDEX)

    def _list(self, list_: etree._Element, place: Place, counter: Counter, at: int) -> Iterator[Numbered]:
        for item in list_:
            label: str | None = None
            if item.tag == ITEM and any(child.tag in (P, H) for child in item[:1]):
                label = self._lists.label(counter, at, item)
            for child in item if isinstance(item.tag, str) else ():
                if child.tag == LIST:
                    named = child.get(STYLE_NAME)
                    inner = counter if named in (None, counter.style) else Counter(named, counter.counts)
                    yield from self._list(child, place, inner, min(at + 1, 9))
                elif child.tag in (P, H):
                    yield from self._paragraph(child, place, label, False)
                    label = None

    def _paragraph(
        self, element: etree._Element, place: Place, label: str | None, whole: bool
    ) -> Iterator[Numbered]:
        style = element.get(STYLE_NAME, "")
        if label is None and element.tag == H and self._styles.list_of(style) != "":
            label = self._lists.heading(max(integer(element.get(text("outline-level")), 1), 1))
        self._after_space = True
        if not self._styles.hides("paragraph", style):
            self._content(element)
        pieces, self._pieces = self._pieces, []
        boxes, self._boxes = self._boxes, []
        yield Numbered(element, place, pieces, label, whole)
        for box in boxes:
            yield from self.paragraphs(box, "box")

    def _content(self, element: etree._Element, generated: bool = False) -> None:
        self._text(element, "text", element.text, generated)
        for child in element:
            if isinstance(child.tag, str):
                self._inline(child, generated)
            self._text(child, "tail", child.tail, generated)

    def _inline(self, child: etree._Element, generated: bool) -> None:
        tag = child.tag
        if tag in _INSIDE:
            if not self._styles.hides("text", child.get(STYLE_NAME, "")):
                self._content(child, generated)
        elif tag == _SPACES:
            self._add(child, " " * self._spaces(child.get(text("c"))), generated)
        elif tag in _CHARACTERS:
            self._add(child, _CHARACTERS[tag], generated)
        elif tag == _NOTE:
            self.notes.append(child)
        elif str(tag).startswith(draw("")):
            self._shape(child)
        elif tag not in _OUT and tag not in _EMPTY:
            self._content(child, generated=True)  # a field: a page's number, a date, a reference

    def _spaces(self, written: str | None) -> int:
        """How many spaces an element stands for. Raises SourceError where all are more than a draft has."""
        count = max(integer(written, 1), 1)
        self._spaces_left -= count
        if self._spaces_left < 0:
            refuse("空格多得不像文稿")
        return count

    def _shape(self, shape: etree._Element) -> None:
        self._boxes += (box for box in shape.iter(draw("text-box")) if _outermost(box, shape))
        if shape.get(text("anchor-type")) == "as-char":
            self._add(shape, MASK, generated=True)

    def _add(self, node: etree._Element, shown: str, generated: bool) -> None:
        self._after_space = False
        self._pieces.append(Held(node, node, shown, generated, "element"))

    def _text(self, node: etree._Element, slot: Slot, raw: str | None, generated: bool) -> None:
        """Characters as they are shown: white space as one space, none where the line begins."""
        shown = _COLLAPSED.sub(" ", raw or "")
        if self._after_space:
            shown = shown.removeprefix(" ")
        if shown:
            self._after_space = shown.endswith(" ")
            self._pieces.append(Held(node, node, shown, generated, slot))


def _outermost(box: etree._Element, shape: etree._Element) -> bool:
    above = next(box.iterancestors(draw("text-box"), P), None)
    return above is None or above is next(shape.iterancestors(P), None)
