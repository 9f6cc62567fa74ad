"""、 before 等."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_ETC = pattern(
    r"、(?=等等|等(?:[，。；、！？）”」]|[一二三四五六七八九十两兩多\d]|方面|内容|工作|问题|問題|领域|領域|部门|部門|单位|單位))"
)


@rule(
    "punctuation/dunhao-before-etc",
    title="“等”前面用了顿号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 B.1",
    triggers="等",
)
def dunhao_before_etc(document: Document) -> Iterator[Finding]:
    """甲、乙、等: no mark stands between the last item and 等 or 等等 (B.1)."""
    for match in _ETC.finditer(document.prose):
        span = Span(*match.span())
        yield Finding(span, "“等”前面不用顿号", replace(span, ""))
