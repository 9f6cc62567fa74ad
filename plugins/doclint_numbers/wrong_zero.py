"""〇 numbers, 零 measures: 二〇二四年, 三千零五十."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_NUMBERS = "一二三四五六七八九"
_YEAR = rf"(?P<year>(?:一[{_NUMBERS}零〇]|二[零〇])[{_NUMBERS}零〇]{{2}})(?=年(?!级))"
_AMOUNT = (
    rf"(?<![第{_NUMBERS}十百千〇])(?P<amount>(?=[{_NUMBERS}])(?:[{_NUMBERS}]千)?(?:[{_NUMBERS}]百)?"
    rf"〇[{_NUMBERS}]十?[{_NUMBERS}]?)(?=[个名位户人元万亿吨亩公])"
)
_FIGURE = pattern(f"{_YEAR}|{_AMOUNT}")


@rule(
    "numbers/wrong-zero",
    title="“零”“〇”用错",
    severity=Severity.WARNING,
    basis="GB/T 15835—2011 5.2.5",
    triggers="零〇",
    profiles=("cn", "cn-hant"),
)
def wrong_zero(document: Document) -> Iterator[Finding]:
    for match in _FIGURE.finditer(document.prose):
        figure = match[0]
        right = figure.replace("零", "〇") if match["year"] else figure.replace("〇", "零")
        if right == figure:
            continue
        reason = "年份等编号中的“0”用“〇”" if match["year"] else "计量的数中“0”用“零”"
        span = Span(*match.span())
        yield Finding(span, f"{reason}：“{figure}”应为“{right}”", replace(span, right))
