"""What a source says of its text: blocks to be judged, regions not to be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from doclint.span import Span

BlockKind = Literal["title", "heading", "paragraph", "item", "cell", "note"]
RegionKind = Literal["code", "url", "markup", "frontmatter", "directive", "junk"]

MASK = "\ufffc"
"""Stands for each character that is not to be judged."""


class Block(msgspec.Struct, frozen=True, gc=False):
    """A paragraph in the typographer's sense. A line break inside its span is a soft one.

    `level` is the depth of a heading that the format itself marks (1 for the highest, 0 for none).
    `label` is a number that a word processor generates before the text; typed numbers stay in the text.
    """

    kind: BlockKind
    span: Span
    level: int = 0
    label: str = ""


class Region(msgspec.Struct, frozen=True, gc=False):
    """A stretch of text that no rule may judge and no fix may touch."""

    kind: RegionKind
    span: Span


def masked(text: str, regions: Iterable[Region]) -> str:
    """`text` with each character of each region replaced by MASK; the regions are in order."""
    pieces: list[str] = []
    at = 0
    for region in regions:
        start, end = max(region.span.start, at), region.span.end
        if start < end:
            pieces += [text[at:start], MASK * (end - start)]
            at = end
    return "".join([*pieces, text[at:]]) if pieces else text
