"""Title marks inside title marks."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Span, rule
from doclint_punctuation.marks import TITLE, place
from doclint_punctuation.pairing import pairing


@rule(
    "punctuation/nested-title",
    title="书名号里的书名号没有换一层",
    basis="GB/T 15834—2011 4.15.3.5",
    profiles=("cn", "cn-hant", "hk"),
    triggers="《",
)
def nested_title(document: Document) -> Iterator[Finding]:
    """《关于印发《办法》的通知》 should be 《关于印发〈办法〉的通知》 (4.15.3.5)."""
    for pair in document.memo(pairing).pairs:
        if pair.opening.kind is TITLE and pair.depth % 2:
            span = pair.span
            edits = (Edit(Span(span.start, span.start + 1), "〈"), Edit(Span(span.end - 1, span.end), "〉"))
            yield Finding(place(span), "书名号里面再用书名号，应为〈〉", Fix("里层改为〈〉", edits))
