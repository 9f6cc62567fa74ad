"""A plan, scheme or summary is not issued by itself: a notice carries it."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_CARRIED = frozenset(["要点", "计划", "总结", "方案"])
_ABOUT = pattern("关于|關於")
_KIND = pattern(
    r"[的]?(?:工作|实施|實施)?(?:要点|要點|计划|計劃|总结|總結|方案)\s*(?:[（(][^（）()]*[）)])?$"
)


@rule(
    "elements/bare-plan-title",
    title="要点、方案、总结直接用作公文文种",
    severity=Severity.WARNING,
    basis="《党政机关公文处理工作条例》第八条",
    triggers="关關",
    profiles=("cn", "cn-hant"),
)
def bare_plan_title(document: Document) -> Iterator[Finding]:
    elements = document.elements
    if elements.type not in _CARRIED or elements.title is None or elements.number is None:
        return
    title = elements.title
    if _ABOUT.search(document.prose, title.start, title.end):
        match = _KIND.search(document.prose, title.start, title.end)
        if match is not None:
            message = f"“{elements.type}”不是法定文种，以文件形式印发应用“关于印发……的通知”"
            yield Finding(Span(*match.span()), message)
