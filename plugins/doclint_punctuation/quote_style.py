"""Quotation marks of another region than the document's."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Severity, Span, rule
from doclint_punctuation.marks import CORNER, CURLY, INNER_CORNER, INNER_CURLY, place
from doclint_punctuation.pairing import Pair, pairing

_TO_CURLY = {CORNER: CURLY, INNER_CORNER: INNER_CURLY}
_TO_CORNER = {CURLY: CORNER, INNER_CURLY: INNER_CORNER}


@rule(
    "punctuation/quote-style",
    title="引号样式与文种不合",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.8",
    profiles=("cn", "tw"),
    triggers="「“",
)
def quote_style(document: Document) -> Iterator[Finding]:
    """「 」 throughout a mainland document, “ ” throughout one of Taiwan; a mixture is another matter."""
    if document.profile == "cn" and document.elements.number is None:
        return  # Hong Kong and Singapore have Simplified pages of their own
    wanted = _TO_CORNER if document.profile == "tw" else _TO_CURLY
    pairs = [pair for pair in document.memo(pairing).pairs if pair.opening.char in "“「‘『"]
    if any(pair.opening.kind in wanted.values() for pair in pairs):
        return
    for pair in pairs:
        yield _finding(pair, *wanted[pair.opening.kind].standard)


def _finding(pair: Pair, opening: str, closing: str) -> Finding:
    span = pair.span
    edits = (Edit(Span(span.start, span.start + 1), opening), Edit(Span(span.end - 1, span.end), closing))
    return Finding(place(span), f"引号应为{opening}{closing}", Fix(f"改为{opening}{closing}", edits))
