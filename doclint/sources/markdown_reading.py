"""Markdown: CommonMark with tables, front matter, formulas and footnotes."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import chain

from doclint.block import MASK, Block, Region, masked
from doclint.document import Document
from doclint.sources.encoding import decode
from doclint.sources.inline import inline_regions
from doclint.sources.markdown_blocks import Paragraph, read_blocks
from doclint.sources.markdown_extras import extras, plain
from doclint.sources.markdown_inline import marks
from doclint.sources.text import COMMENT
from doclint.span import Span
from doclint.structure.paragraphs import joined

_BODY = re.compile(r"\S(?:[^\n\r]*\S)?")
_UNFINISHED = ("，", "、", ",")
_BLANK = " \t\r\n\x85\u2028\u2029\u3000\xa0\ufeff"


def read(content: bytes, path: str | None) -> Document:
    """A Document of Markdown's blocks; whatever is not their prose is a region.

    Its `origin` is an Encoding. Raises SourceError where the bytes are not text.
    """
    text, origin = decode(content)
    known = list(extras(text))
    paragraphs, code, references = read_blocks(text, plain(text, known))
    known += code
    for paragraph in paragraphs:
        known += _inline(paragraph, references)
    known += _between(text, chain(*(p.spans for p in paragraphs), (region.span for region in known)))
    known += [*_directives(text, known), *inline_regions(text)]
    return Document(text, _blocks(text, paragraphs, known), known, path=path, origin=origin)


def _inline(paragraph: Paragraph, references: object) -> Iterator[Region]:
    for mark in marks(paragraph.content, references):
        yield Region(mark.kind, paragraph.source(mark.start, mark.end))


def _between(text: str, judged: Iterable[Span]) -> Iterator[Region]:
    """What stands outside of all prose: the marks of headings, lists, quotations, tables, links."""
    at = 0
    for span in [*sorted(judged), Span(len(text), len(text))]:
        for match in _BODY.finditer(text, at, max(at, span.start)):
            yield Region("markup", Span(*match.span()))
        at = max(at, span.end)


def _directives(text: str, regions: Sequence[Region]) -> Iterator[Region]:
    if "doclint:" not in text:
        return
    code = [region.span for region in regions if region.kind == "code"]
    for match in COMMENT.finditer(text):
        span = Span(*match.span())
        if not any(each.overlaps(span) for each in code):
            yield Region("directive", span)


def _blocks(text: str, paragraphs: Sequence[Paragraph], regions: Iterable[Region]) -> Iterator[Block]:
    markup = sorted((r for r in regions if r.kind == "markup"), key=lambda region: region.span)
    prose = masked(text, markup)
    first = {span.start for span in joined(prose, [line for p in paragraphs for line in p.spans])}
    for paragraph in paragraphs:
        for span in _parts(prose, paragraph.spans, first):
            passage = span.of(prose)
            start = span.end - len(passage.lstrip(_BLANK + MASK))
            end = span.start + len(passage.rstrip(_BLANK + MASK))
            if start < end:
                yield Block(paragraph.kind, Span(start, end), paragraph.level)


def _parts(prose: str, lines: Sequence[Span], first: Container[int]) -> Iterator[Span]:
    """A paragraph's lines as paragraphs: many write them without the blank line that Markdown wants.

    A line goes on with the one before where that ends in the midst of a sentence, or where the text is
    hard-wrapped: where it is none of the lines that are `first`.
    """
    start, last = lines[0].start, lines[0]
    for line in lines[1:]:
        if line.start in first and not prose.endswith(_UNFINISHED, last.start, last.end):
            yield Span(start, last.end)
            start = line.start
        last = line
    yield Span(start, last.end)
