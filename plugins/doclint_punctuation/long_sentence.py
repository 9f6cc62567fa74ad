"""Very long sentences."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from doclint import Document, Finding, Severity, Span, pattern, rule
from doclint_punctuation.marks import BREAK

_SENTENCE = pattern(f"[^。；？！{BREAK}]+")


class Length(msgspec.Struct, frozen=True):
    """How many characters a sentence may have."""

    longest: int = 120


@rule(
    "punctuation/long-sentence",
    title="句子过长",
    severity=Severity.INFO,
    basis="实务",
    options=Length,
)
def long_sentence(document: Document, options: Length) -> Iterator[Finding]:
    """More than `longest` characters without 。；？！."""
    for match in document.find(_SENTENCE):
        if match.end() - match.start() > options.longest:
            length = match.end() - match.start()
            start = Span(match.start(), match.start() + 1)
            yield Finding(start, f"这一句有{length}字没有停顿到底，可考虑断开")
