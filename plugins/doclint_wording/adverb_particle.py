"""的 between an adverb and its verb, where 地 belongs."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_wording.cues import findings


@rule("wording/adverb-particle", title="状语后误用“的”", severity=Severity.WARNING)
def adverb_particle(document: Document) -> Iterator[Finding]:
    """Only for adverbs and verbs that are listed, and where an object follows the verb."""
    yield from findings(document, "particle")
