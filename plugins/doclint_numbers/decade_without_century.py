"""A decade is named with its century: 20世纪90年代."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_DECADE = pattern("[1-9二三四五六七八九][0十]年代")
_NAMED = tuple("纪紀0123456789一二三四五六七八九十、和至到")


@rule(
    "numbers/decade-without-century",
    title="年代未写明世纪",
    severity=Severity.INFO,
    basis="实务",
    triggers=_DECADE,
)
def decade_without_century(document: Document) -> Iterator[Finding]:
    for match in document.find(_DECADE):
        if document.prose.endswith(_NAMED, 0, match.start()):
            continue
        yield Finding(Span(*match.span()), f"“{match[0]}”前宜写明世纪，如“20世纪{match[0]}”")
