"""A range says its “from … to” once: 从2013年至2015年 or 2013—2015年, not 从2013—2015年."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule

_RANGE = pattern(
    r"[从從自](?P<first>[12]\d{3}|\d{1,2}|[12]\d{3}年(?:\d{1,2}月)?|\d{1,2}月(?:\d{1,2}日)?)(?P<mark>—|～|至—|至～)"
    r"(?=\d{1,4}(?P<unit>[年月日]))"
)


@rule(
    "numbers/doubled-range",
    title="“从”与连接号重复表示起止",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.13",
    triggers="—～",
    profiles=("cn", "cn-hant"),
)
def doubled_range(document: Document) -> Iterator[Finding]:
    for match in document.find(_RANGE):
        first = match["first"]
        unit = "" if first[-1] in "年月日" else match["unit"]
        span, right = Span(*match.span("mark")), f"{unit}至"
        message = (
            f"前面有“{document.prose[match.start()]}”，“{match['mark']}”应为“{right}”，或者删去前面的介词"
        )
        yield Finding(span, message, replace(span, right, Safety.UNSAFE))
