"""A document in pieces as it reads: its paragraphs with what they are, and what stands between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from doclint.document import Document
from doclint.positions import LINE_BREAK
from doclint.span import Span


class Piece(msgspec.Struct, frozen=True):
    """A stretch of the text.

    kind: a block's, `dateline` or `sign`, and `indented` where its first line is. What stands between
    blocks is `between`, or `row` where a row of a table ends with it.
    label: a number that a word processor generates.
    """

    kind: str
    span: Span
    label: str = ""

    @property
    def is_block(self) -> bool:
        return self.kind not in ("between", "row")


def pieces(document: Document) -> list[Piece]:
    """All of the text, in order, each character in one piece."""
    found = list(_pieces(document))
    return found or [Piece("between", Span(0, len(document.text)))]


def home(found: Sequence[Piece], offset: int) -> int:
    """The index of the piece that shows the point `offset`: rather a paragraph than what is between."""
    last = bisect_right(found, offset, key=lambda piece: piece.span.start) - 1
    at = last
    while at > 0 and found[at - 1].span.end >= offset:
        at -= 1
    near = range(max(at, 0), last + 1)
    return next((each for each in near if found[each].is_block), max(last, 0))


def _pieces(document: Document) -> Iterator[Piece]:
    kinds = _kinds(document)
    at = 0
    for block in document.blocks:
        span = Span(max(block.span.start, at), max(block.span.end, at))
        if span.start > at:
            row = block.kind == "cell" and LINE_BREAK.search(document.text, at, span.start)
            yield Piece("row" if row else "between", Span(at, span.start))
        indent = " indented" if _is_indented(document.text, span.start) else ""
        yield Piece(kinds.get(block.span.start, block.kind) + indent, span, block.label)
        at = span.end
    if at < len(document.text):
        yield Piece("between", Span(at, len(document.text)))


def _is_indented(text: str, start: int) -> bool:
    return text[max(start - 2, 0) : start].endswith(("\u3000", "  ", "\t"))


def _kinds(document: Document) -> dict[int, str]:
    """What the paragraphs are by their place and number, by the offset where each starts."""
    elements = document.elements
    kinds = {}
    for heading in document.outline.headings:
        if not heading.run_in:
            kinds[heading.span.start] = "heading"
    date = "dateline" if elements.date_span and elements.date_span.end <= elements.body.start else "sign"
    for span, kind in ((elements.signature, "sign"), (elements.date_span, date), (elements.title, "title")):
        if span is not None:
            kinds |= {
                block.span.start: kind
                for block in document.blocks
                if span.contains(block.span) or _alone(span, block.span, document.text)
            }
    return kinds


def _alone(span: Span, block: Span, text: str) -> bool:
    """Whether `span` is all that the paragraph says, white space and brackets aside."""
    if not block.contains(span):
        return False
    rest = text[block.start : span.start] + text[span.end : block.end]
    return not rest.strip(" \t\r\n\u3000（）()")
