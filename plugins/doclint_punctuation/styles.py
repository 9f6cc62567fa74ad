"""Which quotation marks a document uses, and which of them a place calls for."""

from __future__ import annotations

from collections.abc import Mapping

from doclint import Document, Span
from doclint_punctuation.marks import CORNER, CURLY, INNER_CORNER, INNER_CURLY, Kind
from doclint_punctuation.pairing import Pair, pairing

INNER = {CURLY: INNER_CURLY, CORNER: INNER_CORNER, INNER_CURLY: CURLY, INNER_CORNER: CORNER}
"""Which marks stand inside which."""


def outer(document: Document) -> Kind:
    """The outer quotation marks of `document`: those it mostly uses, else its profile's; for `memo`.

    Mainland text has “ ” outside and ‘ ’ inside (15834 4.8), Taiwan 「 」 and 『 』; in Traditional
    text from elsewhere either is found.
    """
    if document.profile == "cn":
        return CURLY
    if document.profile == "tw":
        return CORNER
    openings = [pair.opening.char for pair in document.memo(pairing).pairs]
    curly, corner = openings.count("“"), openings.count("「")
    if curly == corner:
        return CORNER if document.profile == "hk" else CURLY
    return CORNER if corner > curly else CURLY


def enclosing(document: Document) -> Mapping[Span, Pair]:
    """For each pair of marks that stands inside quotation marks, the innermost of those; for `memo`."""
    around: list[Pair] = []
    found: dict[Span, Pair] = {}
    for pair in document.memo(pairing).pairs:
        while around and around[-1].span.end <= pair.span.start:
            around.pop()
        if around and around[-1].span.contains(pair.span):
            found[pair.span] = around[-1]
        if pair.opening.kind in INNER:
            around.append(pair)
    return found


def called_for(document: Document, pair: Pair) -> Kind:
    """The quotation marks that `pair` should have: other ones than those around it."""
    around = document.memo(enclosing).get(pair.span)
    return document.memo(outer) if around is None else INNER[around.opening.kind]
