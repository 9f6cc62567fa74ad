"""One negation too many, which turns the sense round."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_wording.cues import findings


@rule("wording/negated-twice", title="否定重复", severity=Severity.WARNING)
def negated_twice(document: Document) -> Iterator[Finding]:
    """One negation too many, which turns the sense round."""
    yield from findings(document, "negation")
