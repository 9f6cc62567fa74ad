"""Which paragraphs of a document begin with a heading's mark, and where its numbering starts afresh."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

import msgspec

from doclint.block import Block
from doclint.patterns import pattern
from doclint.span import Span
from doclint.structure.marks import Mark, beginnings, recognise
from doclint.structure.styles import ARTICLE

Lead = Literal["", "text", "colon", "item"]


class Label(msgspec.Struct, frozen=True):
    """A mark at a paragraph's start. `section` counts the parts that number independently.

    `lead`: what introduces it, so that a list may begin here though one of its kind stands open: a text
    that ends in a colon, some other text, or the item above it, which ends in a colon.
    """

    mark: Mark
    text: str
    block: Block
    section: int
    lead: Lead = ""
    generated: bool = False


_BLANK = " \t\u3000\xa0\u2002\u2003\u2009\u200b\u202f\ufeff\ufffc"
_STARTS_AFRESH = pattern(
    r"附\s*[件录錄表]?\s*[\d一二三四五六七八九十]{0,3}(?:[－—-]\d+)?\s*[：:]?|目\s*[录錄]"
)
_ATTACHMENT_LIST = pattern(r"附\s*件\s*[：:]\s*\S")
_CONTENTS = pattern(r"目\s*[录錄次]")
_LEADER = pattern(r"(?:[.．…·]{3,}|…|\t)\s*[\d（(）)-]+$")
_PAGED = "（(）)-"
_ROW = pattern(r"[^\n|\t]*(?:\|[^\n|]*\||\t[^\n\t]*\t)")
_ENDS = "。；;！？!?，,、"
_INTRODUCES = "：:"
_QUOTED = pattern(r"[ \u3000]*[“「『]")
_LONGEST_TITLE = 40


def labels(prose: str, blocks: Sequence[Block]) -> list[Label]:
    """The labels of `blocks` in order; tables of contents and lists of attachments are left out."""
    found = list(_labels(prose, blocks))
    for block in blocks if _CONTENTS.search(prose) else ():
        if _CONTENTS.fullmatch(prose, _first(prose, block.span), block.span.end):
            found = _without_entries(prose, found, block.span.end)
    return found


def _without_entries(prose: str, found: list[Label], start: int) -> list[Label]:
    """Without the entries of the contents at `start`: they end where their first one comes again."""
    first = bisect_left(found, start, key=lambda label: label.block.span.start)
    texts = ["".join(label.block.span.of(prose).split()) for label in found[first : first + 1]]
    for at in range(first + 1, len(found)):
        if "".join(found[at].block.span.of(prose).split()) in texts:
            return [*found[:first], *found[at:]]
    return found


def _labels(prose: str, blocks: Sequence[Block]) -> Iterator[Label]:
    begins = _beginnings()
    section = 0
    before: Block | None = None  # the block before, where it bears no label
    last: Block | None = None  # the block of the label before
    in_list = False
    for block in blocks:
        if block.kind in ("cell", "note"):
            continue
        start = _first(prose, block.span)
        if prose[start : start + 1] not in begins and not block.label:
            in_list, before = False, block
            continue
        mark, text = _typed(prose, start, block)
        if mark is None:
            in_list = _ATTACHMENT_LIST.match(prose, start, block.span.end) is not None
            if _STARTS_AFRESH.fullmatch(prose, start, block.span.end):
                section, last, before = section + 1, None, None
            else:
                before = block
        elif not in_list and not _is_row_or_entry(prose, start, block.span.end):
            yield Label(mark, text, block, section, _lead(prose, before, last), bool(block.label))
            last, before = block, None


@cache
def _beginnings() -> frozenset[str]:
    """What a paragraph begins with that is a label, or heads attachments or a table of contents."""
    return beginnings().union("附目")


def _first(prose: str, span: Span) -> int:
    start = span.start
    while start < span.end and prose[start] in _BLANK:
        start += 1
    return start


def _typed(prose: str, start: int, block: Block) -> tuple[Mark | None, str]:
    """The block's mark: the generated one, which has no place in the text, or what is typed."""
    if not block.label:
        mark = recognise(prose, start, block.span.end)
        if mark is not None and mark.style is ARTICLE and _QUOTED.match(prose, mark.span.end):
            return None, ""
        return mark, mark.span.of(prose) if mark else ""
    mark = recognise(block.label, 0, len(block.label))
    point = Span(start, start)
    return (Mark(mark.style, mark.number, point, point) if mark else None), block.label


def _lead(prose: str, before: Block | None, last: Block | None) -> Lead:
    """What introduces a label after the unlabelled block `before`, if any, and the labelled one `last`."""
    if before is None:
        return "item" if last is not None and prose[last.span.end - 1] in _INTRODUCES else ""
    if prose[before.span.end - 1] in _INTRODUCES:
        return "colon"
    return "text" if last is None or _introduces(prose, before, last) else ""


def _introduces(prose: str, before: Block, last: Block) -> bool:
    """Whether the unlabelled block `before` may open a list of its own: it looks like a heading, or
    follows an item whose text ended within its own paragraph."""
    if prose[before.span.end - 1] not in _ENDS and len(before.span) <= _LONGEST_TITLE:
        return True
    return prose.find("。", last.span.start, last.span.end) >= 0


def _is_row_or_entry(prose: str, start: int, end: int) -> bool:
    """Whether it is a table's row, or a table of contents' entry with its page."""
    paged = (prose[end - 1].isdecimal() or prose[end - 1] in _PAGED) and _LEADER.search(prose, start, end)
    return bool(paged) or (_has_cells(prose, start, end) and _ROW.match(prose, start, end) is not None)


def _has_cells(prose: str, start: int, end: int) -> bool:
    return prose.find("\t", start, end) >= 0 or prose.find("|", start, end) >= 0
