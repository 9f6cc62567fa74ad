"""A short title that is given and never used could be left out."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_DEFINED = pattern(r"[（(]以下[简簡][称稱][：:]?[《“「]?(?P<name>[^《》“”「」（）()\n]{1,20})[》”」]?[）)]")


@rule(
    "elements/unused-short-title",
    title="注明的简称没有再用",
    severity=Severity.INFO,
    basis="实务",
    triggers="简簡",
)
def unused_short_title(document: Document) -> Iterator[Finding]:
    for match in document.find(_DEFINED):
        if match["name"] not in document.prose[match.end() :]:
            yield Finding(Span(*match.span()), f"后文没有再用简称“{match['name']}”，不必注明")
