"""Amounts in capital characters: of one set, and equal to the figures beside them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from doclint import Document, Finding, Match, Span, parse_numeral, pattern, rule

_CAPITALS = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟零"
_AMOUNT = pattern(
    rf"(?P<yuan>[壹贰貳叁參肆伍陆陸柒捌玖](?=[拾佰仟万萬亿億元圆圓])[{_CAPITALS}一二三四五六七八九十百千万萬亿億]*)[元圆圓]"
    rf"(?:(?P<jiao>[{_CAPITALS}])角)?(?:零?(?P<fen>[{_CAPITALS}])分)?[整正]?"
    r"(?:[（(](?:小写[：:]?)?[￥¥]?(?P<figures>\d[\d,]*(?:\.\d{1,2})?)元?[）)])?"
)
_PLAIN = pattern("[一二三四五六七八九十百千]")


@rule(
    "numbers/capital-amount",
    title="大写金额有误",
    basis="GB/T 15835—2011 5.2.4",
    triggers=_AMOUNT,
)
def capital_amount(document: Document) -> Iterator[Finding]:
    for match in document.find(_AMOUNT):
        plain = _PLAIN.search(document.prose, *match.span("yuan"))
        if plain is not None:
            yield Finding(Span(*plain.span()), f"大写金额中混用了小写汉字“{plain[0]}”")
        elif match["figures"] and len(match["yuan"]) > 1:
            yield from _compare(match)


def _compare(match: Match) -> Iterator[Finding]:
    said = _whole(match["yuan"]) * 100 + _digit(match["jiao"]) * 10 + _digit(match["fen"])
    figures = Decimal(match["figures"].replace(",", "")) * 100
    if said and said != figures:
        yield Finding(Span(*match.span()), f"大写金额为{said / 100:,.2f}元，与“{match['figures']}”不符")


def _whole(text: str) -> int:
    for scale, size in (("亿億", 10**8), ("万萬", 10**4)):
        for sign in scale:
            if sign in text:
                high, _, low = text.partition(sign)
                return _whole(high) * size + _whole(low)
    return parse_numeral(text) or 0


def _digit(text: str | None) -> int:
    return parse_numeral(text) or 0 if text else 0
