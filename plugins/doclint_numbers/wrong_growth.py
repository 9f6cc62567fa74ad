"""From a to b is so much growth, in per cent or in percentage points."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from doclint import Document, Finding, Match, Severity, Span, pattern, rule
from doclint_numbers.quantities import NUMBER, SCALE, half_unit, value

_RISES = "增加|增长|增長|提高|提升|上升|扩大|擴大|增"
_FALLS = "减少|減少|降低|下降|缩小|縮小|压减|壓減|降|减|減"
_TO = "[到至为為]"
_WHEN = r"(?:\d{4}年|去年|上年)的?"
_QUANTITY = pattern(
    rf"[从從由](?:{_WHEN})?(?P<a>{NUMBER})(?P<ascale>{SCALE})(?P<unit>[^\d\s，。；、%％]{{0,4}})"
    rf"(?:(?P<rise>{_RISES})|{_FALLS}){_TO}(?:{_WHEN})?(?P<b>{NUMBER})(?P<bscale>{SCALE})(?P=unit)"
    rf"[，,](?:{_RISES}|{_FALLS})了?(?P<c>{NUMBER})[%％](?![～—~-])"
)
_SHARE = pattern(
    rf"[从從由](?:{_WHEN})?(?P<a>{NUMBER})[%％](?:(?P<rise>{_RISES})|{_FALLS}){_TO}(?:{_WHEN})?(?P<b>{NUMBER})[%％]"
    rf"[，,](?:{_RISES}|{_FALLS})了?(?P<c>{NUMBER})[个個]百分[点點]"
)
_PRICED = pattern("生产总值|生產總值|增加值|收入|产值|產值|消费|消費|投资|投資|零售|价|價|年均|平均")
_FAR = 60
_SLACK = Decimal("0.15")


@rule(
    "numbers/wrong-growth",
    title="增幅与前后两数不符",
    severity=Severity.WARNING,
    basis="实务",
    triggers="%％",
)
def wrong_growth(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in _SHARE.finditer(prose):
        change = abs(value(match["b"]) - value(match["a"]))
        off = half_unit(match["a"]) + half_unit(match["b"])
        yield from _compare(match, change, off, "个百分点")
    for match in _QUANTITY.finditer(prose):
        before, after = value(match["a"], match["ascale"]), value(match["b"], match["bscale"])
        if not before or _PRICED.search(prose, max(0, match.start() - _FAR), match.end()):
            continue
        scale = value("1", match["bscale"]) / before * 100
        off = (half_unit(match["b"]) + half_unit(match["a"]) * after / before) * scale
        yield from _compare(match, abs(after - before) / before * 100, off, "%")


def _compare(match: Match, change: Decimal, off: Decimal, sign: str) -> Iterator[Finding]:
    """`off`: how far the rounding of the two numbers may move their difference."""
    if abs(change - value(match["c"])) > off + half_unit(match["c"]) + _SLACK:
        said = Span(match.start("c"), match.end())
        message = f"从{match['a']}到{match['b']}应为{change:.1f}{sign}，与“{match['c']}{sign}”不符，请核对"
        yield Finding(said, message)
