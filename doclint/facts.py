"""What a format says of a document's layout, as types: `Document.facts` where the format has any."""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal

import msgspec

from doclint.span import Span

Alignment = Literal["left", "center", "right", "both"]
Part = Literal["body", "cell", "box", "footnote", "endnote", "header", "footer"]


class Page(msgspec.Struct, frozen=True, gc=False):
    """The page of a section, in millimetres. `pitch`: points between the lines of its grid, None without.

    `numbered`: whether a header or footer of the document holds the page's number.
    """

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    pitch: float | None = None
    numbered: bool = False


class Spacing(msgspec.Struct, frozen=True, gc=False):
    """The height of a line: `points` where it is fixed, else `multiple` of a single line's."""

    points: float | None = None
    multiple: float = 1.0


class Paragraph(msgspec.Struct, frozen=True, gc=False):
    """A paragraph with text.

    `number` counts those of the body and its tables from 1, as a reader does; a text box bears that of the
    paragraph before it, notes, headers and footers bear None.

    font, size (points), bold: those of most of its Chinese characters; None where nothing says.
    """

    span: Span
    number: int | None
    part: Part = "body"
    font: str | None = None
    size: float | None = None
    bold: bool = False
    alignment: Alignment = "both"
    spacing: Spacing = Spacing()


class Layout(msgspec.Struct, frozen=True):
    """The layout of a document: the pages of its sections and all paragraphs that have text, in order."""

    pages: tuple[Page, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()

    def paragraph(self, offset: int) -> Paragraph | None:
        """The paragraph that holds `offset`, or the last before it; None where there is none."""
        at = bisect_right(self.paragraphs, offset, key=lambda each: each.span.start)
        return self.paragraphs[max(at - 1, 0)] if self.paragraphs else None


def paragraph_at(facts: object, offset: int) -> Paragraph | None:
    """The paragraph at `offset` as the facts of a document tell it; None for formats that have no layout."""
    return facts.paragraph(offset) if isinstance(facts, Layout) else None
