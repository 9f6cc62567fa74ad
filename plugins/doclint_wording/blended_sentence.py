"""Two constructions run into one."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_wording.cues import findings


@rule("wording/blended-sentence", title="句式杂糅", severity=Severity.WARNING)
def blended_sentence(document: Document) -> Iterator[Finding]:
    """Two constructions run into one."""
    yield from findings(document, "blended")
