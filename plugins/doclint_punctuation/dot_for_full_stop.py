"""An English full stop that ends a Chinese sentence."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Match, Safety, Span, pattern, replace, rule
from doclint_punctuation.chinese import block_at, in_chinese, is_han
from doclint_punctuation.marks import BREAK, CLOSING, HAN
from doclint_punctuation.names import joins_names

_DOT = pattern(
    rf"(?<=[{HAN}{CLOSING}%％‰℃A-Za-z0-9])(?<!\.)[.．]"
    rf"(?=[ \t\u3000]*(?:[{HAN}“‘「『（《{CLOSING}\"')]|[{BREAK}]|\Z))"
)
_NUMBER = pattern(
    r"[（(]?(?:[一二三四五六七八九十百零〇]{1,5}|[甲乙丙丁戊]|第[一二三四五六七八九十]{1,3})[）)]?"
)
_ABBREVIATION = pattern(r"(?:.*[^A-Za-z])?(?:etc|Inc|Co|Ltd|No|vs|Mr|Mrs|Ms|Dr|Prof|[A-Za-z])")
_STOP = pattern("[，。；！？,;!?]")
_NUMERALS = "一二三四五六七八九十〇零"
_FAR = 12


@rule(
    "punctuation/dot-for-full-stop",
    title="句号写成了英文句点",
    basis="GB/T 15834—2011 4.1",
    triggers=".．",
)
def dot_for_full_stop(document: Document) -> Iterator[Finding]:
    """“.” or “．” where a Chinese sentence ends (15834 4.1: the form is “。”)."""
    for match in document.find(_DOT):
        at = match.start()
        block = block_at(document, at)
        if block is None or not _ends_sentence(document, match, block) or not in_chinese(document, at):
            continue
        safety = Safety.UNSAFE if is_han(document.prose[at + 1 : at + 2]) else Safety.SAFE
        span = Span(at, at + 1)
        yield Finding(span, f"句末的“{match.group()}”应为“。”", replace(span, "。", safety))


def _ends_sentence(document: Document, match: Match, block: Span) -> bool:
    prose, at = document.prose, match.start()
    before = prose[max(block.start, at - _FAR) : at]
    if at - block.start < _FAR and _NUMBER.fullmatch(before):
        return False
    rest = prose[at + 1 : block.end].lstrip(" \t\u3000\"'" + CLOSING)
    left, right = before[-1:], prose[at + 1 : at + 2]
    if left.isascii() and left.isalnum():
        return not rest and not _ABBREVIATION.fullmatch(before)
    if is_han(right) and not _STOP.search(prose, block.start, block.end):
        return False  # a name in Chinese on the internet
    if rest and document.profile == "tw":
        return False  # the dot between the parts of a foreign name
    if left in _NUMERALS and right in _NUMERALS:
        return False
    return not joins_names(prose, at)
