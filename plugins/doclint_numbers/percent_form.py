"""Percentages: 5% or 百分之五, never 百分之5; a difference is 个百分点 without the sign."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_FORM = pattern(
    r"百分之(?P<part>\d+(?:\.\d+)?)(?![\d.～—-])|(?<=\d)(?P<sign>[%％])(?=[个個]百分[点點])"
    r"|(?<=\d[个個]百分)(?P<slip>之)(?![\d一二三四五六七八九十零])"
)


@rule(
    "numbers/percent-form",
    title="百分数写法混杂",
    severity=Severity.WARNING,
    basis="实务",
    triggers=_FORM,
    profiles=("cn", "cn-hant"),
)
def percent_form(document: Document) -> Iterator[Finding]:
    for match in document.find(_FORM):
        span = Span(*match.span())
        if match["part"]:
            right = match["part"] + "%"
            message = f"“{match[0]}”应为“{right}”，或者全用汉字"
            yield Finding(span, message, replace(span, right))
        elif match["slip"]:
            right = "點" if document.prose[span.start - 3] == "個" else "点"
            yield Finding(span, f"“个百分之”应为“个百分{right}”", replace(span, right))
        else:
            message = "百分点表示两个百分数之差，前面的数不带“%”"
            yield Finding(span, message, replace(span, "", title="删去“%”"))
