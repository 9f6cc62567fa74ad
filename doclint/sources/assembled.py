"""A Document of a word processor's paragraphs: where a line break parts two, what a page left is no text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from doclint.block import MASK, Block, BlockKind, Region, masked
from doclint.document import Document
from doclint.facts import Layout
from doclint.sources.inline import inline_regions
from doclint.sources.junk import junk
from doclint.span import Span
from doclint.structure.marks import recognise
from doclint.structure.paragraphs import joined

_BLANK = " \t\u3000\xa0\ufeff"
_WORDS = re.compile(rf"[^{_BLANK}\n{MASK}]")
_TRIMMED = re.compile(rf"[^{_BLANK}\n](?:.*[^{_BLANK}\n])?", re.DOTALL)
_STOPS = frozenset("。！？；：!?;:")


def assembled(
    text: str,
    blocks: list[Block],
    generated: Sequence[Region],
    path: str | None,
    layout: Layout,
    origin: object,
) -> Document:
    """A Document of paragraphs joined by line breaks; `generated` is what of it no person wrote."""
    left = list(junk(text))
    whole = _unwrapped(_without(blocks, left, text), text)
    return Document(text, whole, [*generated, *left, *inline_regions(text)], path, layout, origin)


def blocks(text: str, start: int, kind: BlockKind, level: int, label: str) -> Iterator[Block]:
    """The blocks of a paragraph whose `text` begins at `start`; none where it has no words."""
    for part in _parts(text) if kind == "paragraph" else [Span(0, len(text))]:
        words = _WORDS.search(text, part.start, part.end)
        trimmed = _TRIMMED.search(text, part.start, part.end)
        if words and trimmed:
            yield Block(kind, Span(*trimmed.span()).shift(start), level, label)
            label = ""


def _parts(text: str) -> Iterator[Span]:
    """Where line breaks end a paragraph in truth: after a stop, or before a typed number."""
    start, at = 0, text.find("\n")
    while at >= 0:
        if _ends_with_stop(text, at) or _begins_with_number(text, at + 1):
            yield Span(start, at)
            start = at + 1
        at = text.find("\n", at + 1)
    yield Span(start, len(text))


def _ends_with_stop(text: str, at: int) -> bool:
    while at and text[at - 1] in _BLANK:
        at -= 1
    return text[at - 1 : at] in _STOPS and at > 0


def _begins_with_number(text: str, at: int) -> bool:
    while at < len(text) and text[at] in _BLANK:
        at += 1
    return recognise(text, at, len(text)) is not None


def _without(blocks: list[Block], left: list[Region], text: str) -> list[Block]:
    """The blocks that hold more than what a web page has left."""
    if not left:
        return blocks
    prose = masked(text, left)
    return [block for block in blocks if block.span.of(prose).strip(f"{MASK}\n")]


def _unwrapped(blocks: Sequence[Block], text: str) -> Iterator[Block]:
    """The blocks with paragraphs joined that are the lines of a hard-wrapped text, pasted as it was."""
    lines = [block.span for block in blocks if block.kind == "paragraph"]
    ends = {span.start: span.end for span in joined(text, lines)} if lines else {}
    reached = 0
    for block in blocks:
        if block.span.start < reached:
            continue
        reached = ends.get(block.span.start, block.span.end)
        yield block if reached == block.span.end else Block("paragraph", Span(block.span.start, reached))
