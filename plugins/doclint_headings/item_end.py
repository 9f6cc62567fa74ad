"""The items of one list end alike, the last one in 。."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, replace, rule
from doclint_headings.lists import Passage, lists

_LEAST = 3


@rule(
    "headings/item-end",
    title="同组各项末尾的标点不一",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.6.3.3",
)
def item_end(document: Document) -> Iterator[Finding]:
    for passages in lists(document):
        if len(passages) >= _LEAST and not any("。" in each.body for each in passages[:-1]):
            yield from _judge(passages)


def _judge(passages: list[Passage]) -> Iterator[Finding]:
    inner, last = passages[:-1], passages[-1]
    marks = Counter(each.mark for each in inner)
    usual, times = marks.most_common(1)[0]
    if usual != "；" or times < max(len(inner) - 1, _LEAST - 1):
        return
    for each in inner:
        if each.mark in ("。", "，", ","):
            message = f"同组各项末尾都用“；”，这里用“{each.mark}”"
            yield Finding(each.end, message, replace(each.end, "；", Safety.UNSAFE))
    if last.mark in ("；", ";"):
        yield Finding(last.end, "最后一项末尾用句号", replace(last.end, "。"))
