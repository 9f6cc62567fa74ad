"""Corrections written into a .docx: the nodes that they touch, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from doclint.diagnostic import Edit
from doclint.document import Document
from doclint.sources.archive import serialised
from doclint.sources.changes import Change, changed, changes
from doclint.sources.placed import Places
from doclint.sources.word.boxes import drawn_twice, mirror
from doclint.sources.word.places import touched
from doclint.sources.word.runs import put


def write(document: Document, edits: Sequence[Edit]) -> bytes:
    """The file with `edits` made, which are in order and do not overlap.

    Raises SourceError for an edit that would join or part paragraphs.
    """
    package, touched_stories = touched(document, [edit.span for edit in edits])
    parts: dict[str, bytes] = {}
    for places, indices in touched_stories:
        by_nodes = by_node(places, [edits[at] for at in indices])
        twice = drawn_twice(by_nodes)
        for each in by_nodes.values():
            put(each[0].piece.node, changed(each))
        mirror(twice)
        parts[places.story.part] = serialised(places.story.root)
    return package.replaced(parts)


def by_node(places: Places, edits: Sequence[Edit]) -> dict[etree._Element, list[Change]]:
    """The changes that `edits` make, in order, by the node that they change."""
    found: dict[etree._Element, list[Change]] = {}
    for edit in edits:
        for change in changes(places, edit):
            found.setdefault(change.piece.node, []).append(change)
    return found
