"""The grade of urgency is 特急 or 加急."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, pattern, replace, rule

_WRONG = pattern("急件|火急|十万火急|紧急|特别紧急|急")
_FIRST = 5


@rule(
    "elements/urgency-grade",
    title="紧急程度用语不规范",
    severity=Severity.WARNING,
    basis="《党政机关公文处理工作条例》第九条",
    triggers="急",
    profiles=("cn", "cn-hant"),
)
def urgency_grade(document: Document) -> Iterator[Finding]:
    for block in document.blocks[:_FIRST]:
        match = _WRONG.fullmatch(document.prose, block.span.start, block.span.end)
        if match is not None:
            message = f"紧急程度标“特急”或“加急”，不用“{match[0]}”"
            yield Finding(block.span, message, replace(block.span, "加急", Safety.SHOWN))
