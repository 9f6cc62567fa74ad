"""Quotation marks inside quotation marks of the same kind."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Span, rule
from doclint_punctuation.chinese import in_chinese
from doclint_punctuation.marks import STRAIGHT, place
from doclint_punctuation.pairing import Pair, pairing
from doclint_punctuation.styles import called_for, enclosing

_STOPS = "，。、；：！？"


@rule(
    "punctuation/quote-level",
    title="引号里的引号没有换一层",
    basis="GB/T 15834—2011 4.8.3.4",
    triggers="“「『‘",
)
def quote_level(document: Document) -> Iterator[Finding]:
    """“…“…”…” should be “…‘…’…” (15834 4.8.3.4); 「…「…」…」 should be 「…『…』…」."""
    around = document.memo(enclosing)
    for pair in document.memo(pairing).pairs:
        outside = around.get(pair.span)
        if outside is None or outside.opening.kind is not pair.opening.kind or _straight(pair):
            continue
        encloses_words = document.prose[pair.inside.start] not in _STOPS  # else marks face the wrong way
        if encloses_words and in_chinese(document, pair.span.start):
            yield _finding(pair, called_for(document, pair).standard)


def _straight(pair: Pair) -> bool:
    return pair.opening.char in STRAIGHT or pair.closing.char in STRAIGHT


def _finding(pair: Pair, right: tuple[str, str]) -> Finding:
    span = pair.span
    edits = Edit(Span(span.start, span.start + 1), right[0]), Edit(Span(span.end - 1, span.end), right[1])
    written = pair.opening.char + pair.closing.char
    message = f"引号 {written} 里面再用引号，应为 {''.join(right)}"
    return Finding(place(span), message, Fix(f"改为 {''.join(right)}", edits))
