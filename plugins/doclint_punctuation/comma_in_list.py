"""A comma between the names of a list."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, replace, rule
from doclint_punctuation.names import commas_in_lists


@rule(
    "punctuation/comma-in-list",
    title="并列的名称之间用了逗号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.5",
    triggers="，",
)
def comma_in_list(document: Document) -> Iterator[Finding]:
    """各级河长，林长: short names of one kind side by side take 、 (4.5)."""
    for span in sorted(document.memo(commas_in_lists)):
        if span.of(document.prose) == "，":
            yield Finding(span, "并列的同类名称之间应当用顿号", replace(span, "、", Safety.UNSAFE))
