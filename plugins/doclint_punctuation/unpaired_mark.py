"""A quotation mark, bracket or title mark without its partner."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Span, rule
from doclint_punctuation.lost_half import lost_half
from doclint_punctuation.marks import CLOSING, OPENING
from doclint_punctuation.pairing import pairing
from doclint_punctuation.scan import Mark


@rule(
    "punctuation/unpaired-mark",
    title="引号、括号、书名号不成对",
    basis="GB/T 15834—2011 4.8、4.9、4.15",
    triggers=OPENING + CLOSING,
)
def unpaired_mark(document: Document) -> Iterator[Finding]:
    """One remark for each orphan, at the orphan; where its partner may have stood is only shown."""
    rows = document.memo(_table_rows)
    for mark in document.memo(pairing).orphans:
        if mark.char in OPENING + CLOSING and mark.block not in rows:
            missing = "后" if mark.opens else "前"
            message = f"{mark.char} 缺少与之成对的{missing}{mark.kind.name}"
            yield Finding(Span(mark.at, mark.at + 1), message, _suggestion(document, mark))


def _table_rows(document: Document) -> frozenset[int]:
    """The paragraphs that are rows drawn with |: their cells are texts of their own."""
    return frozenset(
        number
        for number, block in enumerate(document.blocks)
        if document.prose.count("|", block.span.start, block.span.end) > 1
    )


def _suggestion(document: Document, mark: Mark) -> Fix | None:
    at = lost_half(document, mark)
    if at is None:
        return None
    side = 1 if mark.opens else 0
    partner = _partner(mark, side)
    near = document.text[max(0, at - 4) : at] if mark.opens else document.text[at : at + 4]
    where = f"在“{near}”后补“{partner}”" if mark.opens else f"在“{near}”前补“{partner}”"
    return Fix(where, (Edit(Span(at, at), partner),), Safety.SHOWN)


def _partner(mark: Mark, side: int) -> str:
    own, other = (mark.kind.opening, mark.kind.closing) if side else (mark.kind.closing, mark.kind.opening)
    return other[own.index(mark.char)] if own.index(mark.char) < len(other) else other[0]
