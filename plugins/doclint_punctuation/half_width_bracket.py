"""Half-width brackets in a Chinese sentence."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Span, pattern, rule
from doclint_punctuation.chinese import block_at, in_chinese, in_code, is_han
from doclint_punctuation.marks import CLOSING, HAN, OPENING
from doclint_punctuation.pairing import Pair, pairing
from doclint_punctuation.scan import Mark

_FULL = {"(": "（", ")": "）"}
_NUMBER = pattern(r"[（(](?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4}|[一二三四五六七八九十百]{1,4})[）)]")
_DOCUMENT_NUMBER = pattern(r"[（(]\d{2,4}[）)][第字]?\d+[号號]|[（(][一二三四五六七八九十]+[）)]字第")
_AREA_CODE = pattern(r"[（(]\d{2,4}[）)][ -]?\d")
_HAN = pattern(f"[{HAN}]")
_CHINESE_MARKS = "，。、；：！？…—·" + OPENING + CLOSING


@rule(
    "punctuation/half-width-bracket",
    title="中文里用了半角括号",
    basis="GB/T 15834—2011 5.1",
    triggers="()",
)
def half_width_bracket(document: Document) -> Iterator[Finding]:
    """Each half-width bracket of a pair that is part of a Chinese sentence; both are set right together."""
    for pair in document.memo(pairing).pairs:
        halves = [mark for mark in (pair.opening, pair.closing) if mark.char in _FULL]
        if halves and _wrong(document, pair, halves):
            edits = tuple(Edit(_span(mark), _FULL[mark.char]) for mark in halves)
            fix = Fix("改为全角括号", edits)
            for mark in halves:
                yield Finding(_span(mark), "半角括号应为全角括号（）", fix)


def _span(mark: Mark) -> Span:
    return Span(mark.at, mark.at + 1)


def _wrong(document: Document, pair: Pair, halves: list[Mark]) -> bool:
    prose, span = document.prose, pair.span
    block = block_at(document, span.start)
    if block is None or in_code(document, span.start):
        return False
    if _DOCUMENT_NUMBER.match(prose, span.start) or _AREA_CODE.match(prose, span.start):
        return False
    if span.start == block.start and _NUMBER.fullmatch(span.of(prose)):
        return False  # the brackets of a heading's number are judged with the number
    if len(halves) == 1:
        return True
    left, right = prose[span.start - 1 : span.start], prose[span.end : span.end + 1]
    if not _HAN.search(prose, span.start, span.end):
        code = left.isascii() and (left.isalnum() or left == ")")
        if code or not (_chinese(left) or _chinese(right)):
            return False
    return in_chinese(document, span.start)


def _chinese(char: str) -> bool:
    return bool(char) and (char in _CHINESE_MARKS or is_han(char))
