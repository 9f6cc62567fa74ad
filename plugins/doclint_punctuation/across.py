"""Marks that are opened in one paragraph and closed in another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from doclint import Document
from doclint_punctuation.scan import Mark

_SENTENCE_END = "。！？；：…!?;:”’」』"
_LONGEST = 30
_WRAPPED = 3
"""Over so many lines a pair may reach where a sentence was broken by hand."""


def without_partner_elsewhere(document: Document, orphans: Iterable[Mark]) -> Iterator[Mark]:
    """Leave out what is opened in one paragraph and closed in another, as long quotations are."""
    by_kind: dict[str, list[Mark]] = defaultdict(list)
    for mark in orphans:
        by_kind[mark.kind.opening].append(mark)
    for marks in by_kind.values():
        skip = False
        for mark, following in zip(marks, [*marks[1:], None], strict=False):
            if skip or (mark.opens and _reopened(document, mark)):
                skip = False
                continue
            skip = bool(
                mark.opens and following and not following.opens and _spans(document, mark, following)
            )
            if not skip:
                yield mark


def _reopened(document: Document, mark: Mark) -> bool:
    """Each paragraph of a long quotation has its opening mark, only the last one a closing mark."""
    following = document.blocks[mark.block + 1 : mark.block + 2]
    return (
        _begins(document, mark)
        and bool(following)
        and document.prose[following[0].span.start] in mark.kind.opening
    )


def _spans(document: Document, opening: Mark, closing: Mark) -> bool:
    """Whether a pair reaches over paragraphs: as verse or a quotation does, or a line that was wrapped."""
    other = document.blocks[closing.block].span
    after = document.prose[closing.at + 1 : other.end]
    if _begins(document, opening) and len(after) <= 2 and after.strip("。，；、）)》”.") == "":
        return closing.block - opening.block <= _LONGEST
    broken = (each.span for each in document.blocks[opening.block : closing.block])
    near = closing.block - opening.block <= _WRAPPED
    return near and all(document.prose[each.end - 1] not in _SENTENCE_END for each in broken)


def _begins(document: Document, mark: Mark) -> bool:
    start = document.blocks[mark.block].span.start
    return mark.at == start or document.prose[mark.at - 1] in "：:"
