"""Spaces that are there on purpose: padded names, headings, slogans, forms."""

from __future__ import annotations

from functools import cache

from doclint import Match, Pattern, Span, pattern
from doclint_punctuation.chinese import is_han
from doclint_punctuation.marks import BREAK, CLOSING, OPENING
from doclint_punctuation.neighbours import alternatives

_MARKS = "，。、；：！？…,;:" + OPENING + CLOSING
_HEAD = pattern(rf"[^{_MARKS}]{{1,12}}")
_CLAUSE_BEFORE = pattern(rf"[^{_MARKS}{BREAK}]*\Z")
_CLAUSE = pattern(rf"[^{_MARKS}{BREAK}]*")
_LABEL = (
    r"(?:[\d一二三四五六七八九十百]+(?:\.\d+)*\Z|[①-⑳]"
    r"|[（(]?(?:[\d一二三四五六七八九十百]+(?:\.\d+)*|[甲乙丙丁戊己庚辛壬癸A-Za-z]|[ivxIVX]{2,5})[）)、.．，]"
    r"|第[一二三四五六七八九十百千零\d]+[章节節条條款项項编編部分期届屆次]*"
    r"|[图圖表]\s*[\d一二三四五六七八九十]*|附[件表图圖]?\s*[\d一二三四五六七八九十]*)"
)
_LABELLED = pattern(_LABEL + rf"(?P<text>[^{_MARKS}{BREAK}]*)\Z")
_LAST_WORD = pattern(rf"[^{_MARKS}{BREAK}]{{1,3}}(?:[。，{BREAK}]|\Z)")
_LONG_NUMBER = pattern(r"[\d-]{5,}")
_NEXT_ITEM = pattern(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]\D"
)
_DATELINE = pattern("[电電讯訊] *[（(]")
_TITLE_WITHIN = "〈《（"
"""What ends a row of offices at the head of a title: 《中共某市委 某市政府印发〈…〉的通知》."""
_FAR = 40
_WIDE = 2
_FIELDS, _FIELD = 5, 10
"""A table's row written out (name, sex, date of birth, schooling) has as many fields, none longer."""
_NAME = 4


def is_layout(prose: str, match: Match, block: Span) -> bool:
    """Whether the spaces of `match` are honest; `block` is the paragraph that holds them."""
    left, right = prose[match.start() - 1], prose[match.end()]
    head = prose[max(block.start, match.start() - _FAR) : match.start()]
    if "\u3000" in match.group() and (
        len(match.group()) >= _WIDE or (is_han(left) and is_han(right)) or _HEAD.fullmatch(head)
    ):
        return True  # typed on purpose: a padded name, a lost line break, the end of a label
    if match.start() - block.start < _FAR and _after_label(prose, match, head):
        return True
    if right in "年月日" and not left.isdigit():
        return True  # a date to be filled in
    if _LONG_NUMBER.match(prose, match.end()) or _NEXT_ITEM.match(prose, match.end()):
        return True  # before a telephone number, or where a line break was lost
    if _DATELINE.match(prose, match.start() - 1) or (is_han(right) and _field().search(head)):
        return True  # a press agency's dateline; office and name in a form's field
    return _in_row(prose, match, head)


def _after_label(prose: str, match: Match, head: str) -> bool:
    """After a heading's number, or between a heading and the text that runs on in its line."""
    labelled = _LABELLED.fullmatch(head)
    if labelled is None or (
        prose[match.end()] in _MARKS and (labelled["text"] or prose[match.end()] not in OPENING)
    ):
        return False
    short = 0 < len(labelled["text"]) < _NAME  # no heading is as short as that
    return not short and _LAST_WORD.match(prose, match.end()) is None


@cache
def _field() -> Pattern:
    return pattern(rf"(?:{alternatives('field')})[：:][^{_MARKS}{BREAK}]*\Z")


def _in_row(prose: str, match: Match, head: str) -> bool:
    """A row of names or slogans: short parts cut by spaces, or parts that marks enclose."""
    before = _CLAUSE_BEFORE.search(head)
    after = _CLAUSE.match(prose, match.end(), match.end() + _FAR)
    if before is None or after is None or not before[0] or not after[0]:
        return False
    parts = [*before[0].split(), *after[0].split()]
    longest = max(map(len, parts))
    if longest == 1 or (len(parts) > _WIDE and longest <= _NAME):
        return True
    if len(parts) >= _FIELDS and longest <= _FIELD and not any(part.isdecimal() for part in parts):
        return True
    first = head[: -len(before[0])][-1:]
    last = prose[after.end() : after.end() + 1]
    enclosed = bool(first) and first in OPENING and bool(last) and last in CLOSING + _TITLE_WITHIN
    return enclosed and min(map(len, parts)) > 1 and is_han(parts[-1][0])
