"""Words that say the same thing twice."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_wording.words import findings


@rule("wording/redundant-word", title="用词重复", severity=Severity.INFO)
def redundant_word(document: Document) -> Iterator[Finding]:
    """Pleonasms such as 凯旋归来, from the table of words."""
    yield from findings(document, "redundant", "可简作")
