"""Corrections written as tracked changes, which a reader accepts or rejects in Word or WPS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lxml import etree

from doclint.diagnostic import Edit
from doclint.document import Document
from doclint.sources.archive import serialised
from doclint.sources.changes import Change, changed
from doclint.sources.word.boxes import drawn_twice, mirror
from doclint.sources.word.ids import first_id
from doclint.sources.word.names import INS, w
from doclint.sources.word.places import touched
from doclint.sources.word.runs import Rebuilder, Segment, Wrapper, put, segments
from doclint.sources.word.writing import by_node

AUTHOR = "doclint"
_INSERTED = (INS, w("moveTo"))


def write(document: Document, edits: Sequence[Edit]) -> bytes:
    """The file with `edits`, in order and without overlap, as deletions and insertions by `AUTHOR`.

    What an earlier pass has inserted is changed in place: it is nobody's text yet.
    Raises SourceError for an edit that would join or part paragraphs.
    """
    package, stories = touched(document, [edit.span for edit in edits])
    wrapper = Wrapper(AUTHOR, first_id(places.story.root for places, _ in stories))
    parts: dict[str, bytes] = {}
    for places, indices in stories:
        found = by_node(places, [edits[at] for at in indices])
        twice = drawn_twice(found)
        _track(found, wrapper)
        mirror(twice)
        parts[places.story.part] = serialised(places.story.root)
    return package.replaced(parts)


def _track(found: Mapping[etree._Element, list[Change]], wrapper: Wrapper) -> None:
    plans: dict[etree._Element, dict[etree._Element, list[Segment]]] = {}
    for node, each in found.items():
        piece = each[0].piece
        if _is_own(piece.run):
            put(node, changed(each))
        else:
            plans.setdefault(piece.run, {})[node] = list(segments(piece.text, each))
    for run, plan in plans.items():
        for element in Rebuilder(run).rebuild(plan, wrapper):
            if element.tag == INS:
                _lift(element)


def _is_own(run: etree._Element) -> bool:
    parent = run.getparent()
    return parent is not None and parent.tag == INS and parent.get(w("author")) == AUTHOR


def _lift(inserted: etree._Element) -> None:
    """Take an insertion out of another's, which is parted in two: each stands under its author's name."""
    outer = inserted.getparent()
    above = None if outer is None else outer.getparent()
    if outer is None or above is None or outer.tag not in _INSERTED:
        return
    at = outer.index(inserted)
    after = etree.Element(outer.tag, dict(outer.attrib))
    after.extend(outer[at + 1 :])
    place = above.index(outer) + 1
    above[place:place] = [inserted, *([after] if len(after) else [])]
    if not len(outer):
        above.remove(outer)
