"""Before 个 the number two is 两: 两个方面."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_TWO = pattern(
    r"二(?<![第十百千万萬亿億〇零○一二三四五六七八九\d之点點、周週期]二)(?=[个個](?!五年|百年|月|以[上下]|工作日|[年季]度))"
)
_TRADITIONAL = "個"


@rule(
    "numbers/er-for-liang",
    title="量词前“二”应为“两”",
    severity=Severity.WARNING,
    basis="实务",
    triggers=_TWO,
    profiles=("cn", "cn-hant"),
)
def er_for_liang(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in document.find(_TWO):
        right = "兩" if prose[match.end()] == _TRADITIONAL else "两"
        span = Span(*match.span())
        yield Finding(span, f"量词“个”前用“{right}”，不用“二”", replace(span, right))
