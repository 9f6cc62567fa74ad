"""A word taken for another that sounds or looks alike, told by the words around it."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_wording.cues import findings


@rule("wording/confused-word", title="易混词用错", severity=Severity.WARNING)
def confused_word(document: Document) -> Iterator[Finding]:
    """A word taken for another that sounds or looks alike, told by the words around it."""
    yield from findings(document, "confused")
