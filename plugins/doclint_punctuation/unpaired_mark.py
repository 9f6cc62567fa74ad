"""A quotation mark, bracket or title mark without its partner."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Span, rule
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
    """One remark for each orphan, at the orphan."""
    for mark in document.memo(pairing).orphans:
        if mark.char in OPENING + CLOSING:
            yield Finding(Span(mark.at, mark.at + 1), _message(mark))


def _message(mark: Mark) -> str:
    missing = "后" if mark.opens else "前"
    return f"{mark.char} 缺少与之成对的{missing}{mark.kind.name}"
