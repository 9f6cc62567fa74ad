"""Runs taken apart and put together again: what they hold moves, what they look like is copied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Literal

import msgspec
from lxml import etree

from doclint.sources.changes import Change
from doclint.sources.word.names import DEL, DEL_TEXT, INS, RPR, XML_SPACE, R, T, w

_BREAKS = re.compile("([\n\t])")
_TAGS = {"\n": w("br"), "\t": w("tab")}


class Segment(msgspec.Struct):
    """A stretch of a node's text and what becomes of it; a mark is an element between two stretches."""

    kind: Literal["keep", "delete", "insert", "mark"]
    text: str = ""
    mark: etree._Element | None = None


def segments(text: str, changes: Sequence[Change]) -> Iterator[Segment]:
    """`text` as its `changes`, which are in order, take it apart."""
    at = 0
    for change in changes:
        yield from _stretch("keep", text[at : change.start])
        yield from _stretch("delete", text[change.start : change.end])
        yield from _stretch("insert", change.text)
        at = change.end
    yield from _stretch("keep", text[at:])


def content(text: str, tag: str = T) -> Iterator[etree._Element]:
    """The nodes that hold `text` in a run."""
    for part in _BREAKS.split(text):
        if part in _TAGS:
            yield etree.Element(_TAGS[part])
        elif part:
            node = etree.Element(tag)
            node.text = part
            if part != part.strip() or "  " in part:
                node.set(XML_SPACE, "preserve")
            yield node


def put(node: etree._Element, text: str) -> None:
    """Let the run that holds `node` hold `text` in its place; a run left with nothing goes away."""
    run = node.getparent()
    if run is None:
        return
    replace_by(node, list(content(text)))
    if all(child.tag == RPR for child in run) and (parent := run.getparent()) is not None:
        parent.remove(run)


def replace_by(old: etree._Element, new: Sequence[etree._Element]) -> None:
    """Put elements in the place of one; the text between elements has no meaning in WordprocessingML."""
    parent = old.getparent()
    assert parent is not None
    at = parent.index(old)
    parent[at : at + 1] = list(new)


class Rebuilder:
    """Takes a run apart."""

    def __init__(self, run: etree._Element) -> None:
        self._run = run
        self._out: list[etree._Element] = []
        self._current: etree._Element | None = None

    def rebuild(
        self, plan: Mapping[etree._Element, Iterable[Segment]], wrapper: Wrapper | None = None
    ) -> list[etree._Element]:
        """Replace the run by what `plan` makes of its nodes; returns what stands there now.

        `wrapper` is needed where something is deleted or inserted.
        """
        for child in list(self._run):
            if child.tag == RPR:
                continue
            if child not in plan:
                self._open().append(child)
                continue
            for segment in plan[child]:
                self._add(child, segment, wrapper)
        replace_by(self._run, self._out)
        return self._out

    def _add(self, node: etree._Element, segment: Segment, wrapper: Wrapper | None) -> None:
        is_whole = node.tag != T and segment.kind != "insert"
        tag = DEL_TEXT if segment.kind == "delete" else T
        nodes = [node] if is_whole else list(content(segment.text, tag))
        if segment.kind == "keep":
            self._open().extend(nodes)
            return
        self._current = None
        if segment.mark is not None:
            self._out.append(segment.mark)
        elif wrapper is not None:
            fresh = self._fresh()
            fresh.extend(nodes)
            self._out.append(wrapper.wrap(DEL if segment.kind == "delete" else INS, fresh))

    def _open(self) -> etree._Element:
        if self._current is None:
            self._current = self._fresh()
            self._out.append(self._current)
        return self._current

    def _fresh(self) -> etree._Element:
        """A run that looks like this one and holds nothing yet."""
        fresh = etree.Element(R, dict(self._run.attrib))
        properties = self._run.find(RPR)
        if properties is not None:
            fresh.append(deepcopy(properties))
        return fresh


class Wrapper:
    """Makes w:ins and w:del with ids of their own."""

    def __init__(self, author: str, first_id: int) -> None:
        self._author = author
        self._id = first_id

    def wrap(self, tag: str, run: etree._Element) -> etree._Element:
        """`run` in a w:ins or w:del."""
        wrapped = etree.Element(tag, {w("id"): str(self._id), w("author"): self._author})
        self._id += 1
        wrapped.append(run)
        return wrapped


def _stretch(kind: Literal["keep", "delete", "insert"], text: str) -> Iterator[Segment]:
    if text:
        yield Segment(kind, text)
