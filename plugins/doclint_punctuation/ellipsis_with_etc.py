"""…… together with 等."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Severity, Span, pattern, rule
from doclint_punctuation.marks import QUOTES
from doclint_punctuation.pairing import around

_BOTH = pattern(r"……等(?![待级級于於候到着著])等?|等等?……|……之类|……之類")


@rule(
    "punctuation/ellipsis-with-etc",
    title="省略号与“等”并用",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 A.9",
    profiles=("cn", "cn-hant", "hk"),  # in Taiwan ……等 after a list is usual
    triggers="…",
)
def ellipsis_with_etc(document: Document) -> Iterator[Finding]:
    """教育、医疗……等: …… and 等 say the same, one of them is enough (A.9)."""
    for match in document.find(_BOTH):
        span = Span(*match.span())
        if any(pair.opening.kind in QUOTES for pair in around(document, span)):
            continue  # in a quotation the dots stand for what was left out
        dots = span.start + match.group().index("……")
        fix = Fix("删去省略号", (Edit(Span(dots, dots + 2), ""),), Safety.UNSAFE)
        yield Finding(span, "省略号与“等”“之类”只用一个", fix)
