"""A character that makes no word where another, which sounds or looks alike, makes a common one."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, replace, rule, simplified_only, traditional_only
from doclint_wording.scripts import simplified_reading
from doclint_wording.suspects import Suspect, suspects
from doclint_wording.words import wrong_words


@rule(
    "wording/suspect-word",
    title="疑似错别字",
    severity=Severity.WARNING,
    profiles=("cn", "cn-hant"),
)
def suspect_word(document: Document) -> Iterator[Finding]:
    """Slips beyond the table of wrong words, by the frequency of words in mainland news."""
    text, listed = document.reading.text, {hit.span for hit in document.memo(wrong_words)}
    simplified = document.profile == "cn"
    for suspect in suspects(document.memo(simplified_reading)):
        span = document.reading.span(suspect.at, suspect.at + 1)
        stray = simplified and text[suspect.at] in traditional_only()  # another family's matter
        if stray or any(other.contains(span) for other in listed):
            continue
        right = suspect.right if simplified else simplified_only().get(suspect.right, suspect.right)
        fix = replace(span, right, Safety.UNSAFE if simplified else Safety.SHOWN)
        yield Finding(span, _message(suspect, text, right), fix)


def _message(suspect: Suspect, text: str, right: str) -> str:
    start, at, end = suspect.start, suspect.at, suspect.start + len(suspect.word)
    return f"“{text[start:end]}”疑为“{text[start:at]}{right}{text[at + 1 : end]}”之误"
