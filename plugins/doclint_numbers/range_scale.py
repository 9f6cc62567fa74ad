"""Where the first number of a range leaves out 万 or 亿, its size is left to the reader's guess."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Severity, Span, pattern, rule

_RANGE = pattern(
    r"(?P<first>\d(?<![\d.,万亿萬億A-Za-z第-]\d)\d{0,3}(?:\.\d+)?)(?:[～~\-－–]|—(?!—)|至)"
    r"\d{1,4}(?:\.\d+)?(?P<scale>[万亿萬億]{1,2})"
)


@rule(
    "numbers/range-scale",
    title="数值范围的前一个数缺“万”“亿”",
    severity=Severity.WARNING,
    basis="GB/T 15835—2011 5.1.3",
    triggers=_RANGE,
    profiles=("cn", "cn-hant"),
)
def range_scale(document: Document) -> Iterator[Finding]:
    for match in document.find(_RANGE):
        at, scale = match.end("first"), match["scale"]
        fix = Fix(f"补上“{scale}”", (Edit(Span(at, at), scale),), Safety.UNSAFE)
        message = f"“{match[0]}”的前一个数缺“{scale}”，容易误解"
        yield Finding(Span(*match.span()), message, fix)
