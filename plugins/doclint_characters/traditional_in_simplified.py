"""A Traditional character in a Simplified document."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, replace, rule, traditional_only
from doclint_characters.gates import simplified
from doclint_characters.names import named
from doclint_characters.quotations import quoted
from doclint_characters.strays import places

_NAMED = frozenset("頫峯羣崑")
"""Variants, rather than Traditional forms, that people were and are named with: 赵孟頫."""


@rule(
    "characters/traditional-in-simplified",
    title="简体文本混入繁体字",
    basis="《国家通用语言文字法》第十七条",
    profiles=("cn",),
)
def traditional_in_simplified(document: Document) -> Iterator[Finding]:
    if not document.script.traditional or not simplified(document):
        return
    for span, char in places(document, traditional_only()):
        if quoted(document, span) or (char in _NAMED and named(document.prose, span)):
            continue
        right = traditional_only()[char]
        message = f"简体文本中混入繁体字或异体字“{char}”，应为“{right}”"
        yield Finding(span, message, replace(span, right, Safety.UNSAFE))
