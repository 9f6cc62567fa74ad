"""Series inside paragraphs: 一是…二是…, 第一，…第二，…, 一要…, 首先…其次…, 其一…."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from doclint.block import Block


class Series(msgspec.Struct, frozen=True):
    """A series."""


def find_series(prose: str, blocks: Sequence[Block], headings: Sequence[object]) -> tuple[Series, ...]:
    return ()
