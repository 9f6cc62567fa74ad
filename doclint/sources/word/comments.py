"""Remarks written as comments on the passages that they are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec
from lxml import etree

from doclint.diagnostic import Diagnostic
from doclint.document import Document
from doclint.facts import paragraph_at
from doclint.sources.archive import serialised
from doclint.sources.pieces import Piece
from doclint.sources.placed import Placed, Places
from doclint.sources.word.comments_part import CommentsPart
from doclint.sources.word.names import R, w
from doclint.sources.word.places import body
from doclint.sources.word.runs import Rebuilder, Segment
from doclint.span import Span

_ELSEWHERE = {"box": "文本框", "footnote": "脚注", "endnote": "尾注", "header": "页眉", "footer": "页脚"}
_LONGEST_QUOTE = 20


class _Mark(msgspec.Struct, frozen=True):
    """An element that is to stand before the character `at` of a piece; ends come before beginnings."""

    piece: Piece
    at: int
    rank: int
    element: etree._Element


def comment(document: Document, diagnostics: Sequence[Diagnostic]) -> bytes:
    """The file with a comment for each of `diagnostics`, unless it bears that comment already.

    Word has no comments in headers, footers and text boxes, and few programs show those in notes:
    remarks on them stand at the beginning of the body and quote their passage.
    """
    package, places = body(document)
    part = CommentsPart(package)
    there = Counter(part.texts())
    marks: list[_Mark] = []
    for each in diagnostics:
        lines, under = _lines(each), _under(places, each.span)
        anchor = places.covering(under) if under else []
        if not anchor:
            lines[0] = f"{_elsewhere(document, each.span)}{lines[0]}"
            anchor, under = places.placed[:1], Span(0, 1)
        if there["".join(lines)]:
            there["".join(lines)] -= 1
        elif anchor and under:
            marks += _marks(anchor, under, part.add(lines))
    _place(marks)
    return package.replaced({**part.parts(), places.story.part: serialised(places.story.root)})


def _under(places: Places, span: Span) -> Span | None:
    """The passage for a comment; beside a point, a character. None where no comment may stand."""
    beside = Span(span.start, span.start + 1), Span(max(span.start - 1, 0), span.start)
    found = next((each for each in (span, *beside) if len(each) and places.covering(each)), None)
    if found is None or any(each.paragraph.place == "box" for each in places.covering(found)):
        return None
    return found


def _lines(diagnostic: Diagnostic) -> list[str]:
    advice = (
        [diagnostic.fix.title] if diagnostic.fix and diagnostic.fix.title not in diagnostic.message else []
    )
    authority = " · ".join(filter(None, (diagnostic.basis, diagnostic.rule)))
    return [diagnostic.message, *advice, authority]


def _elsewhere(document: Document, span: Span) -> str:
    facts = paragraph_at(document.facts, span.start)
    if facts is None:
        return ""
    passage = facts.span.of(document.text)
    quoted = passage if len(passage) <= _LONGEST_QUOTE else f"{passage[:_LONGEST_QUOTE]}…"
    return f"{_ELSEWHERE.get(facts.part, '')}“{quoted}”："


def _marks(anchor: Sequence[Placed], under: Span, id_: str) -> Iterator[_Mark]:
    named = {w("id"): id_}
    first, last = anchor[0], anchor[-1]
    start = max(under.start - first.start, 0)
    end = min(under.end, last.end) - last.start
    reference = etree.Element(R)
    etree.SubElement(reference, w("commentReference"), named)
    yield _Mark(first.piece, start, 2, etree.Element(w("commentRangeStart"), named))
    yield _Mark(last.piece, end, 0, etree.Element(w("commentRangeEnd"), named))
    yield _Mark(last.piece, end, 1, reference)


def _place(marks: Sequence[_Mark]) -> None:
    by_node: dict[etree._Element, list[_Mark]] = {}
    for mark in marks:
        by_node.setdefault(mark.piece.node, []).append(mark)
    plans: dict[etree._Element, dict[etree._Element, list[Segment]]] = {}
    for node, each in by_node.items():
        each.sort(key=lambda mark: (mark.at, mark.rank > 1))
        plans.setdefault(each[0].piece.run, {})[node] = list(_segments(each))
    for run, plan in plans.items():
        Rebuilder(run).rebuild(plan)


def _segments(marks: Sequence[_Mark]) -> Iterator[Segment]:
    text, at = marks[0].piece.text, 0
    for mark in marks:
        if mark.at > at:
            yield Segment("keep", text[at : mark.at])
        yield Segment("mark", mark=mark.element)
        at = mark.at
    if at < len(text):
        yield Segment("keep", text[at:])
