"""Ligatures, combining marks and mark-up that conversion left in the text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule

_LIGATURE = pattern("[\ufb00-\ufb06]")
_COMBINING = pattern("(?<=[㐀-鿿，。、；：])[\u0300-\u036f\u20d0-\u20f0\u3099\u309a]+")
_STARS = pattern(r"(?<!\*)\*\*(?=[^\s*])(?P<bold>[^*\n]{1,60}?)\*\*(?!\*)")
_HASHES = pattern(r"(?:^|(?<=[\n\r]))#{1,6} +(?=[^\s#])")


@rule("characters/residue", title="转换残留的符号", severity=Severity.WARNING)
def residue(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in _LIGATURE.finditer(prose):
        letters = unicodedata.normalize("NFKC", match[0])
        yield Finding(
            Span(*match.span()), f"连字“{match[0]}”应为“{letters}”", replace(Span(*match.span()), letters)
        )
    for match in _COMBINING.finditer(prose):
        yield Finding(Span(*match.span()), "汉字上残留组合符号，应删除", replace(Span(*match.span()), ""))
    for match in _STARS.finditer(prose):
        span = Span(*match.span())
        yield Finding(span, "残留加粗标记“**”，应删除", replace(span, match["bold"], Safety.UNSAFE))
    for match in _HASHES.finditer(prose):
        span = Span(*match.span())
        yield Finding(span, f"残留标题标记“{match[0].strip()}”，应删除", replace(span, "", Safety.UNSAFE))
