"""One wrong character in the name of a leader who is named with the title."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from doclint import Document, Finding, Safety, load_table, replace, rule

from .near_miss import NearMisses, Slip
from .plain import plain


class Leader(NamedTuple):
    """A row of `people.tsv`."""

    name: str
    traditional: str
    titles: str
    since: str


@rule("formulas/misspelt-name", title="领导人姓名有错字", basis="实务")
def misspelt_name(document: Document) -> Iterator[Finding]:
    """Only listed names, and only before one of the titles that are listed with them."""
    read = document.memo(plain)
    day = document.date.isoformat() if document.date else "9999"
    for slip in sorted(set(_near_misses().search(read.text)), key=lambda slip: slip.start):
        leader = _named()[slip.formula]
        if leader.since <= day and _is_in_name(read.text, slip, leader):
            name = leader.traditional if read.traditional else leader.name
            span = read.span(slip.start, slip.end)
            wrong = read.shown[slip.begin : slip.begin + len(name)]
            fix = replace(span, name[slip.at : slip.at + slip.length], Safety.UNSAFE)
            yield Finding(span, f"“{wrong}”应为“{name}”", fix)


@cache
def _named() -> dict[str, Leader]:
    """The leaders by name and title, as they are sought."""
    leaders = (Leader(*row) for row in load_table(__package__, "people.tsv"))
    return {leader.name + title: leader for leader in leaders for title in leader.titles.split()}


@cache
def _near_misses() -> NearMisses:
    return NearMisses(_named())


def _is_in_name(text: str, slip: Slip, leader: Leader) -> bool:
    """Whether the name has a wrong character or two swapped, and is not another listed one."""
    inside = slip.at + slip.length <= len(leader.name) and slip.length == slip.end - slip.start
    return inside and text[slip.begin : slip.finish] not in _named()
