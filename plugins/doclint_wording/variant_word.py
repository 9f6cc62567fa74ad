"""A variant spelling for which the table of variant words recommends another."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_wording.words import findings


@rule(
    "wording/variant-word",
    title="异形词",
    severity=Severity.INFO,
    profiles=("cn", "cn-hant"),
)
def variant_word(document: Document) -> Iterator[Finding]:
    """Variants that are not wrong but for which one form is recommended throughout."""
    yield from findings(document, "info", "推荐写作")
