"""A spelling that dictionaries still mention but official documents no longer use."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, pattern, rule
from doclint_wording.age import is_ageless, is_old
from doclint_wording.words import slip, wrong_words

_TITLE = pattern(r"《[^《》\n]*》")


@rule(
    "wording/superseded-word",
    title="不再使用的词形",
    severity=Severity.WARNING,
    basis="实务",
)
def superseded_word(document: Document) -> Iterator[Finding]:
    """Older spellings (帐户, 成份, 其它); not in quoted titles, nor before 2002.

    A statute without date is asked only not to mix the old spelling with the new.
    """
    hits = [hit for hit in document.memo(wrong_words) if hit.word.level == "warning"]
    if not hits or document.memo(is_old):
        return
    titles = [match.span() for match in _TITLE.finditer(document.prose)]
    mixed = document.reading.text if document.memo(is_ageless) else None
    for hit in hits:
        quoted = any(start < hit.span.start < end for start, end in titles)
        if not quoted and (mixed is None or hit.word.right in mixed):
            yield slip(hit.span, hit.wrong, hit.word.right, "宜写作")
