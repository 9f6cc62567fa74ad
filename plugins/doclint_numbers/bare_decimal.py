"""A decimal below one begins with its zero: 0.5%."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Span, pattern, rule

_BARE = pattern(r"\.(?<![\d.A-Za-z*/\\_)\]-]\.)\d+(?=[%％‰万亿萬億个個元倍米公吨])")


@rule(
    "numbers/bare-decimal",
    title="小数缺整数位的“0”",
    basis="GB/T 15835—2011 5.1.2",
    triggers=".",
)
def bare_decimal(document: Document) -> Iterator[Finding]:
    for match in document.find(_BARE):
        at = match.start()
        fix = Fix("补上“0”", (Edit(Span(at, at), "0"),))
        yield Finding(Span(*match.span()), f"“{match[0]}”应为“0{match[0]}”", fix)
