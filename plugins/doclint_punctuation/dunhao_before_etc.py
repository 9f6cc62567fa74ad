"""、 before 等."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_ETC = pattern(
    "、(?=等(?![级級待高于於同候到着著会會效值价價量号號距分身式离離闲閒边邊温溫压壓额額次第位长長比而]))"
)


@rule(
    "punctuation/dunhao-before-etc",
    title="“等”前面用了顿号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 B.1",
    triggers=_ETC,
)
def dunhao_before_etc(document: Document) -> Iterator[Finding]:
    """甲、乙、等: no mark stands between the last item and 等 or 等等 (B.1)."""
    for match in document.find(_ETC):
        span = Span(*match.span())
        yield Finding(span, "“等”前面不用顿号", replace(span, ""))
