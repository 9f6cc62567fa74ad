"""Numbered headings as a tree, the series inside paragraphs, and what both are said to count."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from doclint.block import Block
from doclint.structure.breaks import Break, find_breaks
from doclint.structure.counts import Count, find_counts
from doclint.structure.labels import labels
from doclint.structure.ladder import climb
from doclint.structure.scopes import Scopes
from doclint.structure.series import Series, find_series
from doclint.structure.tree import Heading, Run, grow


class Outline(msgspec.Struct, frozen=True):
    """Headings, the lists they make and where these break; series inside paragraphs; stated counts."""

    headings: tuple[Heading, ...] = ()
    runs: tuple[Run, ...] = ()
    breaks: tuple[Break, ...] = ()
    series: tuple[Series, ...] = ()
    counts: tuple[Count, ...] = ()


def outline(prose: str, blocks: Sequence[Block]) -> Outline:
    """The outline of `prose`, whose paragraphs are `blocks`; takes time linear in its length."""
    found = labels(prose, blocks)
    steps = climb(found)
    headings, runs = grow(prose, found, steps)
    series = find_series(prose, blocks, Scopes(headings))
    counts = find_counts(prose, blocks, runs, series)
    return Outline(headings, runs, tuple(find_breaks(prose, headings, runs)), series, counts)
