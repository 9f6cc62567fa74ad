"""Radicals, Kanbun marks and compatibility ideographs that stand for characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from doclint import Document, Finding, load_table, replace, rule
from doclint_characters.numbering import in_number
from doclint_characters.strays import places, unusual

_BLOCKS = (
    ("\u2e80", "\u2ef3", "部首补充"),
    ("\u2f00", "\u2fd5", "康熙部首"),
    ("\u3038", "\u303a", "苏州码子"),
    ("\u3192", "\u319f", "汉文训读符号"),
    ("\uf900", "\ufaff", "兼容汉字"),
    ("\U0002f800", "\U0002fa1f", "兼容汉字"),
)


@rule("characters/compatibility-form", title="部首、兼容字符冒充汉字")
def compatibility_form(document: Document) -> Iterator[Finding]:
    present = {char: right for char in document.memo(unusual) if (right := _unified(char)) != char}
    for span, char in places(document, present):
        if not in_number(document.prose, span):
            right = present[char]
            message = f"“{char}”是{_block(char)}（U+{ord(char):04X}），应为汉字“{right}”"
            yield Finding(span, message, replace(span, right))


def _unified(char: str) -> str:
    if not _block(char):
        return char
    return _radicals().get(char) or unicodedata.normalize("NFKC", char)


def _block(char: str) -> str:
    return next((name for first, last, name in _BLOCKS if first <= char <= last), "")


@cache
def _radicals() -> Mapping[str, str]:
    return {row[0]: row[1] for row in load_table(__package__, "radicals.tsv")}
