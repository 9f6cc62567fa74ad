"""Parts that are said to be all make the total, and no part is more than the whole."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from doclint import Document, Finding, Match, Severity, Span, pattern, rule
from doclint_numbers.quantities import NUMBER, SCALE, value

_UNIT = "[人名个個家户戶项項件所座台辆輛亩畝吨噸元条條册冊公株套份处處场場次](?!百分|月|小时|工作日|分)"
_TEXT = r"[^\d，。；：、（）()\n]{1,14}"
_PART = rf"{_TEXT}{NUMBER}{SCALE}(?P=unit)"
_FIRST = rf"{_TEXT}(?<!每)(?<!各){NUMBER}{SCALE}(?P<unit>{_UNIT})"
_TOGETHER = "(?:共计|共計|共有|合计|合計|总计|總計|共)"
_SUM = pattern(f"{_TOGETHER}{NUMBER}")
_SUMMED = pattern(
    rf"(?P<parts>{_FIRST}(?:[、，和及]{_PART})+)[，,]?{_TOGETHER}"
    rf"(?P<total>(?P<number>{NUMBER})(?P<scale>{SCALE})(?P=unit))"
)
_PARTED = pattern(
    rf"(?P<total>(?<![\d.．,万萬亿億])(?P<number>{NUMBER})(?P<scale>{SCALE})(?P<unit>{_UNIT}))[，（(]其中[：:，]?"
    rf"(?P<parts>{_PART}(?:[、，；和及]{_PART})*)(?![、，；和及]?\d)"
)
_QUANTITY = pattern(rf"(?P<number>{NUMBER})(?P<scale>{SCALE})(?P<unit>{_UNIT})")
_REST = pattern(r"(?:其他|其它|其余|其餘)[^\d、，；]{0,12}[\d,.]+[万萬亿億]*.$")
_OTHERWISE = pattern("分别|分別|[各每约約近余餘超多比]|累[计計]|增|新|减|減|同比|左右|以上")
_SENTENCE = "。；！？\n"
_CLAUSES = "。；：\n"
"""What neither the parts nor their names hold."""
_AFTER_NUMBER = 4
"""The scale and the unit."""


@rule(
    "numbers/wrong-total",
    title="分项之和与总数不符",
    severity=Severity.WARNING,
    basis="实务",
    triggers=(_SUM, "其中"),  # to try _PARTED at every figure takes longer than most rules
)
def wrong_total(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in _sums(document):
        start = _sentence(prose, match.start())
        if _OTHERWISE.search(prose, start, match.end()) or _QUANTITY.search(prose, start, match.start()):
            continue
        total, parts = value(match["number"], match["scale"]), _values(match["parts"], match["unit"])
        if sum(parts) != total:
            yield _finding(Span(*match.span("total")), sum(parts), match["unit"], match["total"])
    for match in document.find(_PARTED):
        start = _sentence(prose, match.start())
        if _OTHERWISE.search(prose, start, match.end()):
            continue
        total, parts = value(match["number"], match["scale"]), _values(match["parts"], match["unit"])
        if max(parts) > total:
            yield Finding(Span(*match.span("total")), f"“其中”有一项大于总数“{match['total']}”，请核对")
        elif len(parts) > 1 and _REST.search(match["parts"]) and sum(parts) != total:
            yield _finding(Span(*match.span("total")), sum(parts), match["unit"], match["total"])


def _sums(document: Document) -> Iterator[Match]:
    """Parts with their sum after them; sought at the sum, which few texts have."""
    prose, reached = document.prose, 0
    for found in document.find(_SUM):
        start = max(reached, *(prose.rfind(mark, 0, found.start()) + 1 for mark in _CLAUSES))
        match = _SUMMED.search(prose, start, found.end() + _AFTER_NUMBER)
        if match:
            reached = match.end()
            yield match


def _sentence(prose: str, at: int) -> int:
    return max(prose.rfind(mark, 0, at) for mark in _SENTENCE) + 1


def _values(parts: str, unit: str) -> list[Decimal]:
    found = _QUANTITY.finditer(parts)
    return [value(each["number"], each["scale"]) for each in found if each["unit"] == unit]


def _finding(span: Span, amount: Decimal | int, unit: str, total: str) -> Finding:
    return Finding(span, f"各项相加是{_written(Decimal(amount))}{unit}，与“{total}”不符，请核对")


def _written(amount: Decimal) -> str:
    for size, sign in ((10**8, "亿"), (10**4, "万")):
        if amount >= size and amount % (size // 10**4) == 0:
            return f"{(amount / size).normalize():f}{sign}"
    return f"{amount.normalize():f}"
