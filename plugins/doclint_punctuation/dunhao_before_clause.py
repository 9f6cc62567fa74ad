"""、 where a new clause begins."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_CLAUSE = pattern(
    r"、(?=(?P<word>但是|因此|所以|从而|從而|然而|不过(?!关|關)|不過(?!關)|否则|否則|总之|總之|此外|与此同时|與此同時|为此|為此"
    r"|(?:我们|我們|他们|他們|大家)(?:要|必须|必須|将|將|应当|應當|都)|这(?:是|就是|既是)|這(?:是|就是|既是)))"
)


@rule(
    "punctuation/dunhao-before-clause",
    title="分句之间用了顿号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.5",
    triggers="、",
)
def dunhao_before_clause(document: Document) -> Iterator[Finding]:
    """、 stands between words side by side; what follows here begins a clause, which takes a comma."""
    for match in _CLAUSE.finditer(document.prose):
        span = Span(*match.span())
        yield Finding(span, f"“{match['word']}”引出分句，前面应当用逗号", replace(span, "，"))
