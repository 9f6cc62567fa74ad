"""Numbered headings as a tree, and the series inside paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from doclint.block import Block


class Outline(msgspec.Struct, frozen=True):
    """What `outline` finds."""


def outline(prose: str, blocks: Sequence[Block]) -> Outline:
    return Outline()
