"""Taiwan's words in a mainland text: a converter localised what is a fixed formula."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from doclint import Document, Finding, Lexicon, Safety, Severity, load_table, replace, rule
from doclint_characters.quotations import registered


@rule(
    "characters/regional-word",
    title="内地繁体文本使用台湾用语",
    severity=Severity.WARNING,
    profiles=("cn-hant",),
)
def regional_word(document: Document) -> Iterator[Finding]:
    for span, (word, right) in _words().spans(document.reading):
        if not registered(document, span):
            message = f"“{word}”是台湾用语，内地文件应为“{right}”"
            yield Finding(span, message, replace(span, right, Safety.UNSAFE))


@cache
def _words() -> Lexicon[tuple[str, str]]:
    return Lexicon({row[0]: (row[0], row[1]) for row in load_table(__package__, "regions.tsv")})
