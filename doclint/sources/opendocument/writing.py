"""Corrections written into an .odt: the texts that they touch, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from lxml import etree

from doclint.diagnostic import Edit
from doclint.document import Document
from doclint.source import SourceError
from doclint.sources.archive import serialised
from doclint.sources.changes import Change, changed, changes
from doclint.sources.opendocument.names import text
from doclint.sources.opendocument.reading import OdtOrigin, Parts
from doclint.sources.opendocument.walk import Held
from doclint.sources.placed import Places

_SPELT = re.compile("(\t|\n|(?<= ) +|^ +)")
_ELEMENTS = {"\t": text("tab"), "\n": text("line-break")}


def write(document: Document, edits: Sequence[Edit]) -> bytes:
    """The file with `edits` made, which are in order and do not overlap; all other parts byte for byte.

    Raises SourceError for an edit that would join or part paragraphs.
    """
    if not isinstance(document.origin, OdtOrigin):
        raise SourceError("这份文稿不是从 .odt 读出的，写不成 .odt")
    parts = Parts(document.origin.content)
    places = Places(chain.from_iterable(story for _, story in parts.stories()), 0)
    by_piece: dict[int, list[Change]] = {}
    for each in chain.from_iterable(changes(places, edit) for edit in edits):
        by_piece.setdefault(id(each.piece), []).append(each)
    touched = set()
    for piece, new in _in_turn(by_piece.values()):
        touched.add(piece.node.getroottree().getroot())
        _put(piece, new)
    written = {name: serialised(root) for name, root in parts.roots.items() if root in touched}
    return parts.archive.replaced(written)


def _in_turn(made: Iterable[list[Change]]) -> Iterator[tuple[Held, str]]:
    """The pieces and what takes their place: elements last, which hand on their tails as they go."""
    held = [(each[0].piece, changed(each)) for each in made]
    texts = [(piece, new) for piece, new in held if isinstance(piece, Held)]
    yield from (each for each in texts if each[0].slot != "element")
    yield from (each for each in reversed(texts) if each[0].slot == "element")


def _put(piece: Held, new: str) -> None:
    """Let `new` stand in the piece's place; spaces and breaks that XML would lose are elements."""
    before, rest = _spelt(new)
    if piece.slot == "text":
        piece.node.text = before
        piece.node[:0] = rest
        return
    parent = piece.node.getparent()
    assert parent is not None
    at = parent.index(piece.node) + 1
    if piece.slot == "tail":
        piece.node.tail = before
        parent[at:at] = rest
        return
    after = piece.node.tail or ""
    if rest:
        rest[-1].tail = f"{rest[-1].tail or ''}{after}"
    _append(parent, at - 1, before if rest else f"{before}{after}")
    parent[at - 1 : at] = rest


def _append(parent: etree._Element, at: int, more: str) -> None:
    """Add text before the child `at`."""
    if at:
        parent[at - 1].tail = f"{parent[at - 1].tail or ''}{more}"
    else:
        parent.text = f"{parent.text or ''}{more}"


def _spelt(new: str) -> tuple[str, list[etree._Element]]:
    """Text, and the elements after it with their tails."""
    before, *rest = _SPELT.split(new)
    elements = []
    for mark, tail in zip(rest[::2], rest[1::2], strict=True):
        element = etree.Element(_ELEMENTS.get(mark, text("s")))
        if mark not in _ELEMENTS and len(mark) > 1:
            element.set(text("c"), str(len(mark)))
        element.tail = tail
        elements.append(element)
    return before, elements
