"""A spelling that dictionaries still mention but official documents no longer use."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, pattern, rule
from doclint_wording.words import findings

_SETTLED = 2002
"""The first table of variant words (GF 1001—2001) holds since 31 March 2002."""
_YEAR = pattern(r"(?P<year>19|20|１９|２０|一九|二[〇○零])[\d〇○零一二三四五六七八九]{2}年")
_OLD = ("19", "１９", "一九")
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
    if not found or _is_old(document):
        return
    titles = [match.span() for match in _TITLE.finditer(document.prose)]
    for finding in found:
        if not any(start < finding.span.start < end for start, end in titles):
            yield finding


def _is_old(document: Document) -> bool:
    if document.date is not None:
        return document.date.year < _SETTLED
    named = [match["year"] for match in _YEAR.finditer(document.prose)]
    return 2 * sum(year in _OLD for year in named) > len(named)
