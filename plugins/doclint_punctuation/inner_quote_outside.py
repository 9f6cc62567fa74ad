"""Single quotation marks that stand outside any double ones."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Severity, Span, rule
from doclint_punctuation.chinese import block_at, in_chinese
from doclint_punctuation.marks import CURLY, INNER_CURLY, place
from doclint_punctuation.pairing import Pair, pairing
from doclint_punctuation.styles import enclosing, outer


@rule(
    "punctuation/inner-quote-outside",
    title="外层用了单引号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.8.3.4",
    profiles=("cn", "cn-hant"),
    triggers="‘",
)
def inner_quote_outside(document: Document) -> Iterator[Finding]:
    """‘四风’ on its own: the outer marks are “ ”, the single ones stand inside them (4.8.3.4)."""
    if document.memo(outer) is not CURLY:
        return
    around = document.memo(enclosing)
    for pair in document.memo(pairing).pairs:
        if pair.opening.kind is INNER_CURLY and pair.span not in around and _alone(document, pair):
            span = pair.span
            edits = (Edit(Span(span.start, span.start + 1), "“"), Edit(Span(span.end - 1, span.end), "”"))
            yield Finding(place(span), "外层引号应为“”", Fix("改为“”", edits))


def _alone(document: Document, pair: Pair) -> bool:
    """No quotation that began in this paragraph, or runs on into it, is still open."""
    block = block_at(document, pair.span.start)
    if block is None or not in_chinese(document, pair.span.start):
        return False
    before = document.prose[block.start : pair.span.start]
    return before.count("“") <= before.count("”") and '"' not in before
