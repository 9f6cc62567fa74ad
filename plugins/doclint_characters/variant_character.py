"""A variant character outside the mainland's standard list in a Simplified document."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, load_table, replace, rule
from doclint_characters.gates import simplified
from doclint_characters.names import named
from doclint_characters.strays import places

_VARIANTS = {row[0]: row[1] for row in load_table(__package__, "variants.tsv")}


@rule(
    "characters/variant-character",
    title="使用已淘汰的异体字",
    basis="《通用规范汉字表》附件1",
    profiles=("cn",),
    triggers="".join(_VARIANTS),
)
def variant_character(document: Document) -> Iterator[Finding]:
    if not simplified(document):
        return
    for span, char in places(document, _VARIANTS):
        if named(document.prose, span):
            continue
        right = _VARIANTS[char]
        yield Finding(span, f"异体字“{char}”应为规范字“{right}”", replace(span, right, Safety.UNSAFE))
