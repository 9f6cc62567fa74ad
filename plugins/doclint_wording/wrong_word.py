"""A word that is always wrong, whatever stands around it."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, rule
from doclint_wording.words import findings


@rule("wording/wrong-word", title="错别字")
def wrong_word(document: Document) -> Iterator[Finding]:
    """Forms that no dictionary has, from the table of wrong words; traps across words are known."""
    yield from findings(document, "error", "应为")
