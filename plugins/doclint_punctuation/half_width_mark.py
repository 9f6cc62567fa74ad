"""Half-width , ; : ? ! in a Chinese sentence."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Match, Safety, Span, pattern, replace, rule
from doclint_punctuation.chinese import block_at, in_chinese
from doclint_punctuation.marks import CLOSING, HAN
from doclint_punctuation.names import commas_in_lists

_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "｡": "。", "､": "、"}
_CANDIDATE = pattern(r"[,;｡､]|[?!](?![=\[])|:(?!//|\\)")
_NEUTRAL = " \t\xa0\"'()[]%％‰℃°" + CLOSING
_NUMBER = pattern(
    r"[（(]?(?:\d{1,3}(?:\.\d{1,2})*|[一二三四五六七八九十百]{1,4}|[甲乙丙丁戊A-Za-z①-⑳])[）)]?"
)
_ATTACHMENT = pattern(r"附件\s*[\d一二三四五六七八九十]+")
_TOKEN = r"[A-Z0-9][A-Za-z0-9+.-]*[A-Za-z0-9+]"
_ACRONYM_BEFORE = pattern(rf"(?:.*[{HAN}，、：；。“（,])?{_TOKEN}")
_ACRONYM_AFTER = pattern(rf"{_TOKEN}(?=[{HAN}，、,])")
_LATIN_PHRASE = pattern(r"[A-Za-z\u00c0-\u024f]{2,} [A-Za-z\u00c0-\u024f]{2,}\Z")
_LATIN_FOLLOWS = (" ", "）", ")")
_ENTITY = pattern(r"(?:.*[^A-Za-z0-9#])?&#?[A-Za-z0-9]{1,8}")
_HONOURS = pattern(r"(?: [A-Z]{2,5}\b,?)+(?= *(?:[（(\u3000\t]|\Z))")
_FAR = 16


@rule(
    "punctuation/half-width-mark",
    title="中文里用了半角标点",
    basis="GB/T 15834—2011 5.1",
    triggers=_CANDIDATE,
)
def half_width_mark(document: Document) -> Iterator[Finding]:
    """Commas, colons, semicolons, question and exclamation marks; 15834 gives each its full width."""
    for match in document.find(_CANDIDATE):
        block = block_at(document, match.start())
        if block is not None and _wrong(document, match, block):
            span, full, safety = Span(*match.span()), _FULL[match.group()], Safety.SAFE
            if full == "，" and span in document.memo(commas_in_lists):
                full, safety = "、", Safety.UNSAFE
            yield Finding(span, f"半角“{match.group()}”应为全角“{full}”", replace(span, full, safety))


def _wrong(document: Document, match: Match, block: Span) -> bool:
    prose, at, char = document.prose, match.start(), match.group()
    if char in "｡､":
        return True
    before = prose[max(block.start, at - _FAR) : at]
    if at - block.start < _FAR and (_NUMBER.fullmatch(before) or _ATTACHMENT.fullmatch(before)):
        return False  # the mark after a number is judged with the number
    after = prose[at + 1 : min(block.end, at + _FAR)]
    left, right = before.rstrip(_NEUTRAL)[-1:], after.lstrip(_NEUTRAL)[:1]
    if not left and (char in "?!" or after[:1] in tuple("()DPO-")):
        return False  # a face, or what is left of an image
    if char == ";" and _ENTITY.fullmatch(before):
        return False  # &nbsp;
    if _LATIN_PHRASE.search(before) and after[:1] in _LATIN_FOLLOWS:
        return False  # the phrase's own mark, as in a gloss: (World Health Organization; 簡稱WHO)
    if char == "," and document.profile == "hk" and _HONOURS.match(prose, at + 1, block.end):
        return False  # the letters after a name are written as in English: 陳先生, MH, JP
    if _foreign(left) and _foreign(right):
        acronyms = _ACRONYM_BEFORE.fullmatch(before) and _ACRONYM_AFTER.match(after)
        return char == "," and bool(acronyms) and not (left + right).isdigit() and in_chinese(document, at)
    return in_chinese(document, at)


def _foreign(char: str) -> bool:
    return char.isdigit() or (char.isascii() and char.isalpha()) or char in "\ufffc§"
