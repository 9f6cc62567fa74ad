"""Taiwan's official letters and statutes write certain words with certain characters."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from doclint import Document, Finding, Lexicon, Safety, Severity, load_table, pattern, replace, rule
from doclint_characters.quotations import registered

_OFFICIAL = pattern("(?:^|\n)\\s*(?:主旨|受文者)[：:]|(?:^|\n)\\s*第[一二三四五六七八九十百]+條[ 　]")


@rule(
    "characters/statute-character",
    title="未用法律统一用字",
    severity=Severity.WARNING,
    basis="行政院《文書處理手冊》法律統一用字表",
    profiles=("tw",),
)
def statute_character(document: Document) -> Iterator[Finding]:
    if not _OFFICIAL.search(document.prose):
        return
    for span, (wrong, right) in _words().spans(document.reading):
        if not registered(document, span):
            message = f"公文書“{wrong}”應作“{right}”（法律統一用字）"
            yield Finding(span, message, replace(span, right, Safety.UNSAFE))


@cache
def _words() -> Lexicon[tuple[str, str]]:
    return Lexicon({row[0]: (row[0], row[1]) for row in load_table(__package__, "statutes.tsv")})
