"""One wrong character in a listed name: of a leader named with a title, of a body or a post."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import msgspec

from doclint import Document, Finding, Safety, load_table, replace, rule, simplify

from .confusable import confusable
from .formula import Formula
from .misspelt_formula import finding, misspellings
from .near_miss import NearMisses
from .plain import Plain, plain
from .slips import Slip
from .spelling import Spelling

_OF_ONE = frozenset(("总书记", "总理", "副总理", "委员长"))
"""Titles that one person at a time bears, or few."""


class Names(msgspec.Struct, frozen=True):
    """Names that a user adds. people: each with its titles, spaces between; offices: as they are written."""

    people: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()


class Leader(msgspec.Struct, frozen=True):
    """A row of `people.tsv`, or a person whom the user listed for the office's `own` use."""

    name: str
    traditional: str
    titles: str
    since: str
    own: bool = False


@rule("formulas/misspelt-name", title="领导人或机构名称有错字", basis="实务", options=Names)
def misspelt_name(document: Document, options: Names) -> Iterator[Finding]:
    """Only listed names, those of people only before one of the titles that are listed with them."""
    read = document.memo(plain)
    day = document.date.isoformat() if document.date else "9999"
    people = _people(options.people)
    told = {slip.start for slip in document.memo(misspellings)}
    for slip in sorted(set(people.search(read.text)), key=lambda slip: slip.start):
        leader = people.named[slip.formula]
        if slip.start not in told and leader.since <= day and _is_in_name(read.text, slip, leader, people):
            yield _finding(read, slip, leader.traditional if read.traditional else leader.name)
    if options.offices:
        spelling = _offices(options.offices)
        for slip in spelling.errors(read.text, document.date):
            yield finding(read, slip, spelling.formulas[slip.formula])


def _finding(read: Plain, slip: Slip, name: str) -> Finding:
    span = read.span(slip.start, slip.end)
    wrong = read.shown[slip.begin : slip.begin + len(name)]
    fix = replace(span, name[slip.at : slip.at + slip.length], Safety.UNSAFE)
    return Finding(span, f"“{wrong}”应为“{name}”", fix)


class _People:
    """The leaders by name and title, in Simplified script, as they are sought."""

    def __init__(self, added: tuple[str, ...]) -> None:
        leaders = [Leader(row[0], row[1], row[2], row[3]) for row in load_table(__package__, "people.tsv")]
        for line in added:
            name, _, titles = line.partition(" ")
            leaders.append(Leader(simplify(name), name, simplify(titles) or "同志", "", own=True))
        self.named = {leader.name + title: leader for leader in leaders for title in leader.titles.split()}
        self.search = NearMisses(self.named).search


@lru_cache(8)
def _people(added: tuple[str, ...]) -> _People:
    return _People(added)


@lru_cache(8)
def _offices(names: tuple[str, ...]) -> Spelling:
    """Offices are spelled as formulas are."""
    return Spelling(
        Formula(f"office-{at}", simplify(name), name, "set", "none", "", "", "", "H", "")
        for at, name in enumerate(names)
    )


def _is_in_name(text: str, slip: Slip, leader: Leader, people: _People) -> bool:
    """Whether the name has a wrong character or two swapped, and is not another listed one.

    One that lacks a character may be somebody else's: 李克强, 李强. So may one with a character that neither
    sounds nor looks like the right one, before a title that many bear in the country.
    """
    if slip.at + slip.length > len(leader.name) or slip.length != slip.end - slip.start:
        return False
    sole = leader.own or slip.formula[len(leader.name) :] in _OF_ONE
    alike = slip.length > 1 or confusable(text[slip.start], slip.formula[slip.at])
    return (sole or alike) and text[slip.begin : slip.finish] not in people.named
