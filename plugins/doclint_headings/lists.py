"""Items of a list as passages: where each begins and how it ends."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from doclint import Document, Run, Series, Span

_BLANK = " \t\r\n\u3000"
_END = "；;。，,"


class Passage(msgspec.Struct, frozen=True):
    """An item: its text after the label, and the mark that ends it (an empty span where none does)."""

    body: str
    end: Span
    mark: str


def lists(document: Document) -> list[list[Passage]]:
    """The lists whose items can be told apart: series within one paragraph, and item paragraphs."""
    return document.memo(_lists)


def _lists(document: Document) -> list[list[Passage]]:
    return [*_within_paragraphs(document), *_of_paragraphs(document)]


def _within_paragraphs(document: Document) -> Iterator[list[Passage]]:
    for series in document.outline.series:
        if len(series.items) > 1 and series.items[0].block == series.items[-1].block:
            yield list(_of_series(document, series))


def _of_paragraphs(document: Document) -> Iterator[list[Passage]]:
    parents = {heading.parent for heading in document.outline.headings}
    for run in document.outline.runs:
        leaves = not any(heading.index in parents for heading in run.headings)
        if len(run.headings) > 1 and leaves and _adjoin(document, run):
            yield [_passage(document, each.title_span.start, each.span.end) for each in run.headings]


def _of_series(document: Document, series: Series) -> Iterator[Passage]:
    for item, after in zip(series.items, series.items[1:], strict=False):
        yield _passage(document, item.tail.end, after.span.start)
    last = series.items[-1]
    end = document.blocks[last.block].span.end
    stops = [at for at in (document.prose.find(mark, last.tail.end, end) for mark in "。；") if at >= 0]
    yield _passage(document, last.tail.end, min(stops) + 1 if stops else end)


def _passage(document: Document, start: int, end: int) -> Passage:
    body = document.prose[start:end].rstrip(_BLANK)
    stop = start + len(body)
    if body and body[-1] in _END:
        return Passage(body[:-1], Span(stop - 1, stop), body[-1])
    return Passage(body, Span(stop, stop), "")


def _adjoin(document: Document, run: Run) -> bool:
    """Whether nothing but white space stands between the paragraphs."""
    pairs = zip(run.headings, run.headings[1:], strict=False)
    return all(not document.prose[a.span.end : b.span.start].strip(_BLANK) for a, b in pairs)
