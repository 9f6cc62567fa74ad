"""Numbers that tell comments and tracked changes apart."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from doclint.sources.word.names import w

_MOST = 1 << 31
"""Ids are 32 bits; a greater one is broken and not counted."""


def first_id(roots: Iterable[etree._Element]) -> int:
    """A number above every w:id in these parts."""
    written = (element.get(w("id"), "") for root in roots for element in root.iter())
    ids = (int(id_) for id_ in written if id_.isdecimal() and len(id_) < 11)
    return max((id_ for id_ in ids if id_ < _MOST - (1 << 20)), default=-1) + 1
