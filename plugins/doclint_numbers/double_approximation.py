"""One mark of approximation is enough: 约30人 or 30人左右, not both."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Match, Safety, Severity, Span, pattern, replace, rule

_SECOND = {
    **dict.fromkeys(("约", "約", "大约", "大約", "大概"), ("左右", "上下", "多", "余", "餘")),
    **dict.fromkeys(("将近", "將近", "接近"), ("左右", "上下", "以上", "余", "餘")),
    **dict.fromkeys(("超过", "超過", "逾", "至少"), ("以上", "左右", "上下", "余", "餘")),
    **dict.fromkeys(("不足", "最多"), ("左右", "上下", "以上", "余", "餘")),
    "近": ("左右", "上下"),
}
"""What each first mark does not bear after the number; 近20多年 means recent years and is right."""

_OTHER_YUE = "签簽节節公预預履違违续續邀合条條契赴婚租毁毀践踐特简簡相和盟誓爽失商订訂纽紐"
_PHRASE = pattern(
    rf"(?P<first>大约|大約|大概|将近|將近|接近|超过|超過|至少|最多|不足|逾|约(?<![{_OTHER_YUE}]约)"
    rf"|約(?<![{_OTHER_YUE}]約)|近(?<![最附靠邻鄰临臨逼切]近))"
    r"有?(?:\d[\d,.]*|[一二两兩三四五六七八九十百千数數]+)[%％]?[十百千万萬亿億]*(?P<more>[多余餘](?![元额額次]))?"
    r"(?:[^\d一二两兩三四五六七八九十有，。；、：（）“”！？\s]{0,5}?(?P<tail>左右(?![两兩侧側岸手])|上下|以上))?"
)

_TWO_MORE = pattern(
    r"(?:\d[十百千万萬]?多|[数數几幾][十百千万萬]{1,2}多?|成千上[万萬])(?P<extra>[余餘])(?=[人名个個家户戶件项項次年天位亩畝])"
)


@rule(
    "numbers/double-approximation",
    title="概数重复表达",
    severity=Severity.WARNING,
    basis="实务",
    triggers=(_PHRASE, _TWO_MORE),
)
def double_approximation(document: Document) -> Iterator[Finding]:
    for match in document.find(_PHRASE):
        part = _second(match)
        if part is not None:
            span = Span(match.start(), match.end(part))
            kept = match[0][: match.start(part) - match.start()]
            message = f"“{match['first']}”与“{match[part]}”重复，留一个即可"
            yield Finding(span, message, replace(span, kept, Safety.SHOWN))
    for match in document.find(_TWO_MORE):
        extra = Span(*match.span("extra"))
        message = f"“{match[0]}”中的“{match['extra']}”与前面的概数重复，可删去"
        yield Finding(extra, message, replace(extra, "", Safety.SHOWN))


def _second(match: Match) -> str | None:
    """The group that says once more what the first mark says."""
    refused = _SECOND[match["first"]]
    return next((part for part in ("tail", "more") if match[part] in refused), None)
