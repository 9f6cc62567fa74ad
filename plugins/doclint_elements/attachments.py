"""The attachments themselves: each label with the title that stands below it."""

from __future__ import annotations

import msgspec

from doclint import AttachmentLabel, Document, Span, parse_numeral

_MOST_LINES = 3


class Attached(msgspec.Struct, frozen=True):
    """An attachment: its number (0 for none) and the first lines below its label, where its title is."""

    label: AttachmentLabel
    number: int
    lines: tuple[Span, ...]


def attached(document: Document) -> tuple[Attached, ...]:
    """The attachments of the document, in order."""
    return tuple(_attached(label, document) for label in document.elements.labels)


def _attached(label: AttachmentLabel, document: Document) -> Attached:
    following = (block.span for block in document.blocks if block.span.start >= label.span.end)
    lines = tuple(span for span, _ in zip(following, range(_MOST_LINES), strict=False))
    return Attached(label, _number(label.number), lines)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else parse_numeral(text) or 0
