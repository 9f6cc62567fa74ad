"""A character that makes no word where another, which sounds or looks alike, makes a common one."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, replace, rule, traditional_only
from doclint_wording.suspects import Suspect, suspects
from doclint_wording.words import wrong_words


@rule(
    "wording/suspect-word",
    title="疑似错别字",
    severity=Severity.WARNING,
    profiles=("cn",),
)
def suspect_word(document: Document) -> Iterator[Finding]:
    """Slips beyond the table of wrong words, by the frequency of words in mainland news."""
    text, listed = document.reading.text, {hit.span for hit in document.memo(wrong_words)}
    for suspect in suspects(text):
        span = document.reading.span(suspect.at, suspect.at + 1)
        stray = text[suspect.at] in traditional_only()  # another family's matter
        if not stray and not any(other.contains(span) for other in listed):
            fix = replace(span, suspect.right, Safety.UNSAFE)
            yield Finding(span, _message(suspect, text), fix)


def _message(suspect: Suspect, text: str) -> str:
    start, at, end = suspect.start, suspect.at, suspect.start + len(suspect.word)
    return f"“{text[start:end]}”疑为“{text[start:at]}{suspect.right}{text[at + 1 : end]}”之误"
