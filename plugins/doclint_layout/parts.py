"""Which paragraphs of a laid-out document are its title, its headings and its body."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import msgspec

from doclint import Document, Heading, Layout, Page, Paragraph, pattern

_LEAST_BODY = 25
"""Characters: shorter lines may be addressees, signatures, lists."""

_LETTERHEAD = pattern(r"[^，。：；]{2,40}文\s*件$")
_LETTERHEAD_ALONE = pattern(r"(?:[^，。：；]{2,40})?文\s*件$")
_LEAST_LETTERHEAD = 26.0
_FIRST = 8
"""Paragraphs among which the letterhead stands."""


class Parts(msgspec.Struct, frozen=True):
    """Paragraphs by what they are. `headings` are those that stand alone, with their place in the outline."""

    title: tuple[Paragraph, ...] = ()
    headings: tuple[tuple[Heading, Paragraph], ...] = ()
    body: tuple[Paragraph, ...] = ()


def pages(document: Document) -> tuple[Page, ...]:
    """The pages of the document's sections; none where its format has no layout."""
    return document.facts.pages if isinstance(document.facts, Layout) else ()


def beginning(document: Document) -> Paragraph | None:
    """The first paragraph of the body, where remarks on the whole document stand."""
    return next(_in_body(document), None)


def parts(document: Document) -> Parts:
    """The parts of `document`, found once."""
    return document.memo(_parts)


def has_letterhead(document: Document) -> bool:
    """Whether the document carries a red head: …文件, centred or large, above its number or title.

    Several authors stand one below the other in a table, with 文件 in a cell of its own.
    """
    return any(_is_letterhead(each, document) for each in islice(_on_page(document), _FIRST))


def _is_letterhead(paragraph: Paragraph, document: Document) -> bool:
    words = paragraph.span.of(document.prose).strip()
    is_large = (paragraph.size or 0) >= _LEAST_LETTERHEAD
    if paragraph.part == "cell":
        return is_large and _LETTERHEAD_ALONE.match(words) is not None
    return (is_large or paragraph.alignment == "center") and _LETTERHEAD.match(words) is not None


def _on_page(document: Document) -> Iterator[Paragraph]:
    if isinstance(document.facts, Layout):
        yield from (each for each in document.facts.paragraphs if each.part in ("body", "box", "cell"))


def _in_body(document: Document) -> Iterator[Paragraph]:
    return (each for each in _on_page(document) if each.part == "body")


def _parts(document: Document) -> Parts:
    elements, alone = document.elements, _alone(document)
    title, headings, body = [], [], []
    for each in _in_body(document):
        heading = alone.get(each.span.start)
        if elements.title is not None and elements.title.overlaps(each.span):
            title.append(each)
        elif heading is not None:
            headings.append((heading, each))
        elif elements.body.contains(each.span) and _is_body(each, document):
            body.append(each)
    return Parts(tuple(title), tuple(headings), tuple(body))


def _alone(document: Document) -> dict[int, Heading]:
    """The headings that stand alone, by where their paragraphs begin; one with a full stop is body."""
    layout = document.facts
    found: dict[int, Heading] = {}
    if not isinstance(layout, Layout):
        return found
    for heading in document.outline.headings:
        paragraph = layout.paragraph(heading.span.start)
        if paragraph is not None and not heading.run_in and "。" not in heading.span.of(document.prose):
            found[paragraph.span.start] = heading
    return found


def _is_body(paragraph: Paragraph, document: Document) -> bool:
    return len(paragraph.span) >= _LEAST_BODY and "。" in paragraph.span.of(document.prose)
