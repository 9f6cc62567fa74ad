"""！！ and ？？."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule

_RUN = pattern(r"！{2,}|？{2,}|(?=[！？]{4})[！？]{4,}")


@rule(
    "punctuation/repeated-emphasis",
    title="叹号、问号叠用",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.2.3.3、4.3.3.3",
    triggers="！？",
)
def repeated_emphasis(document: Document) -> Iterator[Finding]:
    """！！！: the standard allows three at most, official documents none."""
    for match in document.find(_RUN):
        span, kept = Span(*match.span()), match.group()[0]
        yield Finding(span, f"“{match.group()}”应只留“{kept}”", replace(span, kept, Safety.UNSAFE))
