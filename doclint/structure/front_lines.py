"""The lines before the body of a document, each with what kind of line it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from doclint.block import MASK, Block
from doclint.patterns import pattern
from doclint.span import Span
from doclint.structure.dates import date_line
from doclint.structure.document_types import document_type

LineKind = Literal[
    "junk", "number", "date", "subtitle", "salutation", "address", "label", "letterhead", "words", "body"
]

_MOST_LINES = 60
_LONGEST_TITLE = 120

NUMBER = pattern(
    r"[^\s：:，。]{1,20}[〔\[［【（(﹝〖]\s?\d{2,4}\s?年?[〕\]］】）)﹞〗][^\s：:，。]{0,3}\d{1,5}\s?[号號](?=\s|$)"
)
_CALLS = (
    r"(?:(?:尊敬|敬爱|敬愛|亲爱|親愛)的"
    r"|各位|同志|女士|先生|朋友|来宾|來賓|嘉宾|嘉賓|代表|委员|委員|主席|青年朋友)"
)
_PERSONS = (
    r"(?:们|們|同志|女士|先生|朋友|宾|賓|代表|委员|委員|领导|領導|专家|專家|老师|老師|同学|同學|乡亲|鄉親"
    r"|同事|同仁|员工|員工|居民|市民|书记|書記|主席|主任|理事|长|長|官|阁下|閣下|殿下|陛下|夫人|大使|使节|使節)"
)
_SALUTATION = pattern(
    # Every part calls on somebody: 尊敬的王主席，各位代表 … A sentence that only begins so does not.
    rf"(?={_CALLS})[^。；：:！!，,、]{{0,30}}{_PERSONS}(?:[，,、][^。；：:！!，,、]{{0,16}}{_PERSONS}){{0,5}}"
    r"(?:[：:！!]|[，,；;。]$|(?<!^.)(?<!^..)$)"
    rf"|{_CALLS}[^。；：:！!]{{0,40}}[：:]$"
)
_NUMBERED = pattern(
    r"[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|第[一二三四五六七八九十]{1,3}[章节節条條部]"
)
_INTRODUCTION = pattern(r"如下|以下|下列|通知[：:]|[是为為][：:]$|^(?:主旨|說明|说明|擬辦|辦法)[：:]")
_LABELLED = pattern(r"[^\s，。：:]{1,3}\s?[^\s，。：:]{1,7}[：:]\s*\S")
_LETTERHEAD = pattern(r"[^，。]{2,40}文件$")
_JUNK = (">", "＞", "|", 5 * MASK, "http:", "https:")
_ABOUT = pattern("关于|關於")


class Line(msgspec.Struct, frozen=True):
    """A line before the body. `index` is that of its block; `text` is without the marks of a format."""

    kind: LineKind
    index: int
    span: Span
    text: str


def front_lines(prose: str, blocks: Sequence[Block]) -> Iterator[Line]:
    """The lines before the body, each with its kind; the line that calls upon somebody is the last."""
    for index, block in enumerate(blocks[:_MOST_LINES]):
        text = block.span.of(prose).strip(MASK)
        called = _SALUTATION.match(text)
        if called is not None:
            if called.end() == len(text) and _goes_on(prose, blocks[index + 1 : index + 2]):
                continue
            start = prose.index(text, block.span.start)
            whole = called.end() == len(text)
            yield Line("salutation", index if whole else index - 1, Span(start, start + called.end()), text)
            return
        kind: LineKind = "date" if date_line(prose, block.span) else _kind(text)
        if kind == "body" and block.kind != "title":
            return
        yield Line(kind, index, block.span, text)
        if kind == "address":
            return


def _goes_on(prose: str, following: Sequence[Block]) -> bool:
    """Whether the next line calls upon somebody, too: the last such line is the one that counts."""
    return any(_SALUTATION.fullmatch(block.span.of(prose).strip(MASK)) for block in following)


def _kind(text: str) -> LineKind:
    if any(sign in text for sign in _JUNK):
        return "junk"
    if NUMBER.match(text):
        return "number"
    if text.startswith("—"):
        return "subtitle"
    if _NUMBERED.match(text) or is_sentence(text) or _INTRODUCTION.search(text):
        return "body"
    if text.endswith(("：", ":")):
        return "address"
    if _LABELLED.match(text):
        return "label"
    return "letterhead" if _LETTERHEAD.match(text) else "words"


def is_sentence(text: str) -> bool:
    """Whether it is one of the body; a title with a stop at its end, 关于……的通知。, is not."""
    if "。" in text:
        return "，" in text or not (_ABOUT.search(text) and document_type(text))
    return len(text) > _LONGEST_TITLE and text[-1] not in "：:"
