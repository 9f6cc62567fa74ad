"""A Japanese form that neither Chinese standard has."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, load_table, pattern, replace, rule
from doclint_characters.glyphs import local
from doclint_characters.strays import around, places

_JAPAN = pattern(
    "[ぁ-ゟァ-ヺ]|日本|日方|日企|东京|東京|大阪|京都|横滨|橫濱|名古屋|神户|神戶|札幌|福冈|福岡|株式"
)
_FORMS = {
    japanese: (simplified, traditional)
    for japanese, simplified, traditional in load_table(__package__, "japanese.tsv")
}


@rule(
    "characters/japanese-form",
    title="混入日本汉字",
    severity=Severity.WARNING,
    triggers="".join(_FORMS),
)
def japanese_form(document: Document) -> Iterator[Finding]:
    for span, char in places(document, _FORMS):
        if _JAPAN.search(around(document.prose, span)):
            continue
        simplified, traditional = _FORMS[char]
        right = simplified if document.profile == "cn" else local(document, traditional)
        yield Finding(span, f"“{char}”是日本汉字，应为“{right}”", replace(span, right, Safety.UNSAFE))
