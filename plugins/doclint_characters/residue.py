"""Ligatures, combining marks and mark-up that conversion left in the text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule
from doclint_characters.strays import runs, unusual

_LIGATURES = frozenset("ﬀﬁﬂﬃﬄﬅﬆ")
_HAN = pattern("[㐀-鿿，。、；：]")
_STARS = pattern(r"(?<!\*)\*\*(?=[^\s*])(?P<bold>[^*\n]{1,60}?)\*\*(?!\*)")
_HASHES = pattern(r"(?:^|(?<=[\n\r]))#{1,6} +(?=[^\s#])")


@rule("characters/residue", title="转换残留的符号", severity=Severity.WARNING)
def residue(document: Document) -> Iterator[Finding]:
    yield from _glyphs(document)
    prose = document.prose
    if "*" in document.characters:
        for match in _STARS.finditer(prose):
            span = Span(*match.span())
            yield Finding(span, "残留加粗标记“**”，应删除", replace(span, match["bold"], Safety.UNSAFE))
    if "#" in document.characters:
        for match in _HASHES.finditer(prose):
            span = Span(*match.span())
            message = f"残留标题标记“{match[0].strip()}”，应删除"
            yield Finding(span, message, replace(span, "", Safety.UNSAFE))


def _glyphs(document: Document) -> Iterator[Finding]:
    prose, odd = document.prose, document.memo(unusual)
    for span in runs(document, odd & _LIGATURES):
        letters = unicodedata.normalize("NFKC", span.of(prose))
        yield Finding(span, f"连字“{span.of(prose)}”应为“{letters}”", replace(span, letters))
    for span in runs(document, {char for char in odd if unicodedata.combining(char)}):
        if _HAN.match(prose, span.start - 1):
            yield Finding(span, "汉字上残留组合符号，应删除", replace(span, ""))
