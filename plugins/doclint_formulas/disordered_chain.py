"""Formulas that are always named together stand in another order than the fixed one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from doclint import Document, Edit, Finding, Fix, Lexicon, Safety, Severity, load_table, pattern, rule

from .plain import Plain, plain

_LINK = pattern("[、，][\u4e00-\u9fff]{0,4}")
_VERB = pattern("[\u4e00-\u9fff]{2}$")


class Link(msgspec.Struct, frozen=True):
    """`text[start:end]`: the formula `at` of a chain, with the verb before it."""

    start: int
    end: int
    chain: str
    at: int
    source: str


@rule("formulas/disordered-chain", title="连用的提法次序颠倒", severity=Severity.WARNING, basis="实务")
def disordered_chain(document: Document) -> Iterator[Finding]:
    """A chain is joined by marks with at most a verb between; what is said apart has its own order."""
    read = document.memo(plain)
    for chain in _chains(read.text):
        if [link.at for link in chain] != sorted({link.at for link in chain}) and _is_plain(chain):
            yield _finding(read, chain)


@cache
def _members() -> Lexicon[tuple[str, int, str]]:
    table = load_table(__package__, "chains.tsv")
    return Lexicon({m: (row, at, source) for row, source in table for at, m in enumerate(row.split())})


def _chains(text: str) -> Iterator[list[Link]]:
    """The links of each chain, in the order of the text."""
    chain: list[Link] = []
    for start, end, (name, at, source) in _members().longest(text):
        joined = chain and chain[-1].chain == name and _LINK.fullmatch(text, chain[-1].end, start)
        if not joined:
            yield chain
            chain = []
        verb = _VERB.search(text, chain[-1].end if chain else max(0, start - 2), start)
        chain.append(Link(verb.start() if verb else start, end, name, at, source))
    yield chain


def _is_plain(chain: list[Link]) -> bool:
    return len({link.at for link in chain}) == len(chain) > 1


def _finding(read: Plain, chain: list[Link]) -> Finding:
    """The formulas change places with their verbs; the marks around them stay."""
    order = sorted(chain, key=lambda link: link.at)
    moved = [(here, due) for here, due in zip(chain, order, strict=True) if here is not due]
    span = read.span(moved[0][0].start, moved[-1][0].end)
    edits = tuple(
        Edit(read.span(here.start, here.end), read.quoted(due.start, due.end)) for here, due in moved
    )
    members = chain[0].chain.split()
    names = "、".join(read.shown[link.end - len(members[link.at]) : link.end] for link in order)
    fix = Fix("调整次序", edits, Safety.UNSAFE)
    return Finding(span, f"固定次序是：{names}（{chain[0].source}）", fix)
