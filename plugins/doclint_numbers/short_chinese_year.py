"""A year in Chinese figures is not shortened: 一九七八年, not 七八年."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, parse_numeral, pattern, replace, rule

_SHORT = pattern(
    r"[〇零一二三四五六七八九](?<![〇零○一二三四五六七八九十百千万第民国國元\d].)[〇零一二三四五六七八九](?=年(?!级|級|代|华|華|制|期|[来來]))"
)
_MONTH = pattern(r"年(?:[一二三四五六七八九十]{1,2}月(?!份?[间間])|[初底春夏秋冬])")
_SPANS = ("三五",)
"""三五年 is some years."""
_TURN = 50


@rule(
    "numbers/short-chinese-year",
    title="汉字年份简写为两位",
    severity=Severity.WARNING,
    basis="GB/T 15835—2011 5.2.2",
    triggers=_SHORT,
    profiles=("cn", "cn-hant"),
)
def short_chinese_year(document: Document) -> Iterator[Finding]:
    for match in document.find(_SHORT):
        figures = match[0]
        if _MONTH.match(document.prose, match.end()) is None and _may_be_length(figures):
            continue
        number = parse_numeral(figures) or 0
        right = ("二〇" if number < _TURN else "一九") + figures.replace("零", "〇")
        span = Span(*match.span())
        message = f"年份要写全四位：“{figures}年”应为“{right}年”"
        yield Finding(span, message, replace(span, right, Safety.UNSAFE))


def _may_be_length(figures: str) -> bool:
    """Whether the two figures may stand for so many years: 七八年 is seven or eight."""
    first, second = (parse_numeral(figure) or 0 for figure in figures)
    return first != 0 and second == first + 1 or figures in _SPANS
