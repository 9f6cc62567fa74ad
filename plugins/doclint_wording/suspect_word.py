"""A character that makes no word where another, which sounds or looks alike, makes a common one."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import (
    Document,
    Finding,
    Safety,
    Severity,
    replace,
    rule,
    simplified_only,
    simplify,
    traditional_only,
)
from doclint_wording.scripts import simplified_reading
from doclint_wording.suspects import Suspect, suspects
from doclint_wording.words import wrong_words


@rule("wording/suspect-word", title="疑似错别字", severity=Severity.WARNING)
def suspect_word(document: Document) -> Iterator[Finding]:
    """Slips beyond the table of wrong words, by how common words and neighbours are in mainland prose."""
    text, script = document.reading.text, document.profile
    mainland = script in ("cn", "cn-hant")
    listed = {at for hit in document.memo(wrong_words) for at in range(hit.start, hit.end)}
    for suspect in suspects(document.memo(simplified_reading), mainland=mainland, known=listed):
        span, written, right = (
            document.reading.span(suspect.at, suspect.at + 1),
            text[suspect.at],
            suspect.right,
        )
        if script != "cn":
            right = simplified_only().get(right, right)
        # One script in the other, and two shapes of one character, are another family's matter.
        shapes = script != "cn" and simplify(written) == suspect.right
        stray = right == written or shapes or (script == "cn" and written in traditional_only())
        if not stray:
            yield Finding(span, _message(suspect, text, right), replace(span, right, Safety.UNSAFE))


def _message(suspect: Suspect, text: str, right: str) -> str:
    start, at, end = suspect.start, suspect.at, suspect.start + len(suspect.word)
    return f"“{text[start:end]}”疑为“{text[start:at]}{right}{text[at + 1 : end]}”之误"
