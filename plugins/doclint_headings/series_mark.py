"""The mark after a series' ordinal: 第一， 首先， take a comma, 一是 and 一要 take none."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Item, Series, Severity, Span, pattern, replace, rule
from doclint_headings.age import may_predate

_STANDARD_SINCE = 2012

_ORDER = pattern(r"(?<![^\s。；：，！？“「])(?:首先|其次|再次|最[后後])(、)(?!其次|再次|最[后後])")
_NUMERALS = "一二三四五六七八九十两兩"


@rule(
    "headings/series-mark",
    title="“第一”“一是”之后的标点用错",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 附录B.3",
    profiles=("cn", "cn-hant"),
    triggers="是要第其首再最",
)
def series_mark(document: Document) -> Iterator[Finding]:
    for series in document.outline.series:
        if _is_uniform(document, series) and may_predate(document, _STANDARD_SINCE):
            continue
        for item in series.items:
            yield from _judge(document.prose, series, item)
    for match in document.find(_ORDER):
        span = Span(*match.span(1))
        yield Finding(span, f"“{match[0][:-1]}”之后用逗号", replace(span, "，"))


def _is_uniform(document: Document, series: Series) -> bool:
    """Whether 第一、 第二、 is this text's own way, which it keeps to."""
    return series.family.name == "di" and all(item.tail.of(document.prose) == "、" for item in series.items)


def _judge(prose: str, series: Series, item: Item) -> Iterator[Finding]:
    tail = item.tail.of(prose)
    if item.family.name in ("di", "qi") and tail == "、":
        lists = prose[item.tail.end : item.tail.end + 1] in _NUMERALS
        if not lists and _is_ordinal(series, item):
            yield Finding(item.tail, f"“{item.label}”之后用逗号，不用顿号", replace(item.tail, "，"))
    elif item.family.name in ("shi", "yao") and tail in ("、", "：", ":") and _is_ordinal(series, item):
        yield Finding(item.tail, f"“{item.label}”之后不加标点", replace(item.tail, ""))


def _is_ordinal(series: Series, item: Item) -> bool:
    return item.leads or len(series.items) > 1
