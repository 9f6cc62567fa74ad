"""What stands before the body: document number, title, date line, addressee or salutation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from doclint.block import Block
from doclint.patterns import pattern
from doclint.span import Span
from doclint.structure.dates import WrittenDate, date_line, find_dates
from doclint.structure.document_types import SPEECH, STATUTORY, document_type

_MOST_LINES = 60
_LONGEST_TITLE = 120

_NUMBER = pattern(
    r"[^\s：:，。]{1,20}[〔\[［【（(﹝〖]\s?\d{2,4}\s?年?[〕\]］】）)﹞〗][^\s：:，。]{0,3}\d{1,5}\s?[号號](?=\s|$)"
)
_CALLS = (
    r"(?:(?:尊敬|敬爱|敬愛|亲爱|親愛)的"
    r"|各位|同志|女士|先生|朋友|来宾|來賓|嘉宾|嘉賓|代表|委员|委員|主席|青年朋友)"
)
_PERSONS = (
    r"(?:们|們|同志|女士|先生|朋友|宾|賓|代表|委员|委員|领导|領導|专家|專家|老师|老師|同学|同學|乡亲|鄉親"
    r"|同事|同仁|员工|員工|居民|市民|书记|書記|主席|主任|理事|长|長|官)"
)
_SALUTATION = pattern(
    # Every part calls on somebody: 尊敬的王主席，各位代表 … A sentence that only begins so does not.
    rf"(?={_CALLS})[^。；：:！!，,、]{{0,16}}{_PERSONS}(?:[，,、][^。；：:！!，,、]{{0,16}}{_PERSONS}){{0,5}}"
    r"(?:[：:！!]|[，,；;。]?$)"
    rf"|{_CALLS}[^。；：:！!]{{0,40}}[：:]$"
)
_CALLED = pattern(r"同志|各位|尊敬的|女士|先生|朋友|嘉宾|嘉賓|来宾|來賓")
_NUMBERED = pattern(
    r"[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|第[一二三四五六七八九十]{1,3}[章节節条條部]"
)
_INTRODUCTION = pattern(r"如下|以下|下列|通知[：:]|[是为為][：:]$|^(?:主旨|說明|说明|擬辦|辦法)[：:]")
_LABELLED = pattern(r"[^\s，。：:]{1,3}\s?[^\s，。：:]{1,7}[：:]\s*\S")
_LETTERHEAD = pattern(r"[^，。]{2,40}文件$")
_JUNK = pattern("[>＞\ufffc|]|https?:")
_ORGAN = pattern(
    r"(?:[府局厅廳委办辦院部会會处處室社校行团團司署队隊站所乡鄉镇鎮县縣市区區省州旗体業业]"
    r"|单位|單位|机构|機構|部门|部門|中心|机关|機關|街道)(?:[（(][^（）()]{1,40}[）)])?[；;，,。]?$"
)
_GENERAL = pattern(r"各|[省市县縣区區州](?:委|人民政府|政府)|国务院|國務院|[^，、]{2,20}[，、]")
_ABOUT = pattern("关于|關於")
_ISSUER = pattern(r"[^，。；：:（）()]{3,60}[府局厅廳委办辦院部会會处處室校署团團司]$")


class Opening(msgspec.Struct, frozen=True):
    """The parts found. `body` is the index of the first block after them."""

    body: int
    number: Span | None = None
    title: Span | None = None
    type: str | None = None
    dated: WrittenDate | None = None
    addressee: Span | None = None
    salutation: Span | None = None


class _Line(msgspec.Struct, frozen=True):
    kind: str
    index: int
    span: Span
    text: str


def read_opening(prose: str, blocks: Sequence[Block]) -> Opening:
    """Read the blocks from the start of the document to where its body begins."""
    lines = list(_lines(prose, blocks))
    title = _title(lines)
    kind = document_type(_joined(title)) if title else None
    after = [line for line in lines if not title or line.index > title[-1].index]
    called = next((line for line in after if line.kind in ("salutation", "address")), None)
    if called is None and kind in STATUTORY:
        called = _unmarked_addressee(prose, blocks, after)
    spoken = called is not None and _is_spoken(called, kind)
    last = called or (lines[-1] if lines else None)
    return Opening(
        body=last.index + 1 if last else 0,
        number=next((_number(prose, line.span) for line in lines if line.kind == "number"), None),
        title=Span(title[0].span.start, title[-1].span.end) if title else None,
        type=kind,
        dated=next(_dates(prose, lines), None),
        addressee=called.span if called and not spoken else None,
        salutation=called.span if called and spoken else None,
    )


def _lines(prose: str, blocks: Sequence[Block]) -> Iterator[_Line]:
    """The lines before the body, each with its kind; the line that calls upon somebody is the last."""
    for index, block in enumerate(blocks[:_MOST_LINES]):
        text = block.span.of(prose)
        called = _SALUTATION.match(text)
        if called is not None:
            span = Span(block.span.start, block.span.start + called.end())
            yield _Line("salutation", index if len(span) == len(text) else index - 1, span, text)
            return
        kind = "date" if date_line(prose, block.span) else _kind(text)
        if kind == "body" and block.kind != "title":
            return
        yield _Line(kind, index, block.span, text)
        if kind == "address":
            return


def _kind(text: str) -> str:
    if _JUNK.search(text):
        return "junk"
    if _NUMBER.match(text):
        return "number"
    if text.startswith("—"):
        return "subtitle"
    if _NUMBERED.match(text) or _INTRODUCTION.search(text) or _is_sentence(text):
        return "body"
    if text.endswith(("：", ":")):
        return "address"
    if _LABELLED.match(text):
        return "label"
    return "letterhead" if _LETTERHEAD.match(text) else "words"


def _is_sentence(text: str) -> bool:
    """Whether it is one of the body; a title with a stop at its end, 关于……的通知。, is not."""
    if "。" in text:
        return not (_ABOUT.search(text) and document_type(text)) or "，" in text
    return len(text) > _LONGEST_TITLE and text[-1] not in "：:"


def _is_spoken(called: _Line, kind: str | None) -> bool:
    return called.kind == "salutation" or kind == SPEECH or _CALLED.search(called.text) is not None


def _title(lines: Sequence[_Line]) -> list[_Line]:
    """The lines of the title: the last that names a kind of document, with those that begin it.

    Without such a line, the words just above a date line, a subtitle or a salutation are the title.
    """
    words = [line for line in lines if line.kind == "words"]
    named = [line for line in words if document_type(line.text)]
    if named:
        return _begun(words, named[-1])
    for line, following in pairwise(lines):
        if line.kind == "words" and following.kind in ("date", "subtitle", "salutation"):
            return [line]
    return []


def _begun(words: Sequence[_Line], last: _Line) -> list[_Line]:
    """The title that ends with `last`: a wrapped title begins at 关于, or at the issuer above it."""
    at = words.index(last)
    above = [line for line in words[max(0, at - 3) : at] if last.index - line.index <= 3]
    begins = next((line for line in [last, *reversed(above)] if _ABOUT.search(line.text)), last)
    first = words.index(begins)
    issuer = words[first - 1] if first else None
    wrapped = issuer is not None and issuer.index == begins.index - 1 and _ISSUER.fullmatch(issuer.text)
    if wrapped and _ABOUT.match(begins.text):
        first -= 1
    return list(words[first : at + 1])


def _unmarked_addressee(prose: str, blocks: Sequence[Block], after: Sequence[_Line]) -> _Line | None:
    """An addressee whose colon is missing or wrong: bodies just after the title, and then a paragraph."""
    for line in after:
        following = line.index + 1
        if line.kind == "words" and _ORGAN.search(line.text) and following < len(blocks):
            certain = _GENERAL.match(line.text) or line.text[-1] in "；;，,"
            return line if certain and _is_sentence(blocks[following].span.of(prose)) else None
    return None


def _number(prose: str, line: Span) -> Span | None:
    match = _NUMBER.match(prose, line.start, line.end)
    return Span(*match.span()) if match else None


def _dates(prose: str, lines: Sequence[_Line]) -> Iterator[WrittenDate]:
    for line in lines:
        if line.kind == "date":
            found = date_line(prose, line.span)
            if found is not None:
                yield found
        elif line.kind == "subtitle":
            yield from find_dates(prose, line.span.start, line.span.end)


def _joined(lines: Sequence[_Line]) -> str:
    return "".join(line.text for line in lines)
