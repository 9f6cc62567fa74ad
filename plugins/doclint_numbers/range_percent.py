"""In a range both ends carry the percent sign: 10%～15%."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Span, pattern, rule

_RANGE = pattern(
    r"(?P<first>\d(?<![\d.,%％A-Za-z-]\d)\d*(?:\.\d+)?)(?:[～~\-－–]|—(?!—)|至)\d+(?:\.\d+)?(?P<sign>[%％‰])"
)


@rule(
    "numbers/range-percent",
    title="百分数范围的前一个数缺百分号",
    basis="GB/T 15835—2011 5.1.3",
    triggers="%％‰",
    profiles=("cn", "cn-hant"),
)
def range_percent(document: Document) -> Iterator[Finding]:
    for match in document.find(_RANGE):
        at = match.end("first")
        fix = Fix(f"补上“{match['sign']}”", (Edit(Span(at, at), match["sign"]),))
        message = f"范围两端都要带百分号：“{match[0]}”的前一个数缺“{match['sign']}”"
        yield Finding(Span(*match.span()), message, fix)
