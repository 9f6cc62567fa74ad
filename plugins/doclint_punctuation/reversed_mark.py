"""Paired marks that face the wrong way."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Span, rule
from doclint_punctuation.marks import CLOSING, OPENING
from doclint_punctuation.pairing import pairing
from doclint_punctuation.scan import Mark


@rule(
    "punctuation/reversed-mark",
    title="引号、括号、书名号方向颠倒",
    basis="GB/T 15834—2011 4.8、4.9、4.15",
    triggers=OPENING + CLOSING,
)
def reversed_mark(document: Document) -> Iterator[Finding]:
    """”四风“, “四风“ and ”四风”: one remark for the pair, which turns what faces the wrong way."""
    for pair in document.memo(pairing).flipped:
        opening, closing = pair.opening.kind.standard
        right = f"{opening}{pair.inside.of(document.text)}{closing}"
        edits = (*_turned(pair.opening, opening), *_turned(pair.closing, closing))
        message = f"{pair.span.of(document.text)}前后方向有误，应为{right}"
        yield Finding(pair.span, message, Fix(f"改为{right}", edits))


def _turned(mark: Mark, char: str) -> tuple[Edit, ...]:
    return () if mark.char == char else (Edit(Span(mark.at, mark.at + 1), char),)
