"""Whether a place stands in a Chinese sentence: half-width marks are judged by that alone."""

from __future__ import annotations

from bisect import bisect_right

from doclint import Document, Span, pattern
from doclint_punctuation.marks import HAN

_FAR = 120
_SENTENCE_START = pattern(r"[。！？；\n\r\x85\u2028\u2029]")
_HAN = pattern(f"[{HAN}]")
_CODE = pattern(r"[A-Za-z_]\w{0,40}(?:\([^()\n]*[\"'=][^()\n]*\)|=(?:\"[^\"\n]*\"|'[^'\n]*'))")
_WORD = pattern(r"[A-Za-z][A-Za-z'’-]+")


def block_at(document: Document, at: int) -> Span | None:
    """The span of the paragraph that holds the offset `at`; None between paragraphs."""
    index = bisect_right(document.memo(_starts), at) - 1
    if index < 0:
        return None
    span = document.blocks[index].span
    return span if at < span.end else None


def in_chinese(document: Document, at: int) -> bool:
    """Whether the sentence around `at` has at least as many Han characters as Latin words, and some."""
    block = block_at(document, at)
    if block is None or in_code(document, at):
        return False
    prose = document.prose
    start = max(block.start, at - _FAR)
    for match in _SENTENCE_START.finditer(prose, start, at):
        start = match.end()
    stop = _SENTENCE_START.search(prose, at + 1, min(block.end, at + _FAR))
    end = stop.start() if stop else min(block.end, at + _FAR)
    words = sum(1 for _ in _WORD.finditer(prose, start, end))
    if not words:
        return _HAN.search(prose, start, end) is not None
    return sum(1 for _ in _HAN.finditer(prose, start, end)) >= words


def in_code(document: Document, at: int) -> bool:
    """Whether `at` stands in what is plainly a call or an assignment: print("你好, 世界")."""
    return any(span.start <= at < span.end for span in document.memo(_code))


def is_han(char: str) -> bool:
    """Whether `char` is one Han character."""
    return bool(char) and _HAN.match(char) is not None


def _starts(document: Document) -> list[int]:
    return [block.span.start for block in document.blocks]


def _code(document: Document) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in document.find(_CODE))
