"""What a document on one matter gives as a whole has one value throughout."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from doclint import Document, Finding, Match, Severity, Span, pattern, rule
from doclint_numbers.quantities import NUMBER, SCALE, value

_WHOLE = pattern(
    r"(?P<key>(?:概算|估算|预算|預算|计划|計劃)?总投资|(?:概算|估算|預算|計劃)?總投資|总建筑面积|總建築面積|总用地面积|總用地面積"
    r"|总占地面积|總佔地面積|线路全长|線路全長|总库容|總庫容)"
    rf"(?:约|約|为|為|是|达|達|共|：|:)?(?P<amount>(?P<number>{NUMBER})(?P<scale>{SCALE})(?P<unit>[元亩畝平公立]))"
)
_ONE_MATTER = frozenset(["请示", "批复", "函"])
_CHANGED = pattern(
    "原|调整|調整|变更|變更|增加|增至|核减|核減|追加|压减|壓減|一期|二期|三期|分别|分別|[每各约約近余餘]|年度|方案[一二]|由"
)
_STOPS = "。；，！？\n"


@rule(
    "numbers/two-values",
    title="同一总数前后不一",
    severity=Severity.WARNING,
    basis="实务",
    triggers=_WHOLE,
    profiles=("cn", "cn-hant"),
)
def two_values(document: Document) -> Iterator[Finding]:
    if document.elements.type not in _ONE_MATTER:
        return
    first: dict[str, tuple[Decimal, str]] = {}
    for match in document.find(_WHOLE):
        if _CHANGED.search(document.prose, _clause(document.prose, match.start()), match.end()):
            continue
        key = match["key"] + match["unit"]
        amount, said = first.setdefault(key, (_value(match), match["amount"]))
        if amount != _value(match):
            message = f"前文的{match['key']}是“{said}”，这里是“{match['amount']}”，请核对"
            yield Finding(Span(*match.span("amount")), message)


def _value(match: Match) -> Decimal:
    return value(match["number"], match["scale"])


def _clause(prose: str, at: int) -> int:
    return max(prose.rfind(mark, 0, at) for mark in _STOPS) + 1
