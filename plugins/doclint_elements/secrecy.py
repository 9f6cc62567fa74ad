"""The lines at the head of a document that tell its grade of secrecy."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Match, Span, pattern

_GRADE = pattern(
    r"(?:密级[：:]\s?)?(?P<grade>绝密|絕密|机密|機密|秘密)"
    r"(?:[ \u3000]*(?P<sign>[★☆*＊·、，✩⭐✦—－-]?)[ \u3000]*"
    r"(?P<term>(?P<count>[\d一二三四五六七八九十]{1,3})(?:年|个月)|长期|長期))?"
)
_LINES = 6


def heads(document: Document) -> Iterator[tuple[Span, Match | None]]:
    """The first lines of the document, each with its grade of secrecy if that is what it tells."""
    for block in document.blocks[:_LINES]:
        yield block.span, _GRADE.fullmatch(document.prose, block.span.start, block.span.end)
