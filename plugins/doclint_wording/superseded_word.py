"""A spelling that dictionaries still mention but official documents no longer use."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, pattern, rule
from doclint_wording.age import is_old
from doclint_wording.words import findings

_TITLE = pattern(r"《[^《》\n]*》")


@rule(
    "wording/superseded-word",
    title="不再使用的词形",
    severity=Severity.WARNING,
    basis="实务",
)
def superseded_word(document: Document) -> Iterator[Finding]:
    """Older spellings (帐户, 成份, 其它); not in quoted titles, nor before 2002."""
    found = list(findings(document, "warning", "宜写作"))
    if not found or document.memo(is_old):
        return
    titles = [match.span() for match in _TITLE.finditer(document.prose)]
    for finding in found:
        if not any(start < finding.span.start < end for start, end in titles):
            yield finding
