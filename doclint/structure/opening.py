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
from doclint.structure.front_lines import NUMBER, Line, front_lines, is_sentence

_CALLED = pattern(r"同志|各位|尊敬的|女士|先生|朋友|嘉宾|嘉賓|来宾|來賓")
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


def read_opening(prose: str, blocks: Sequence[Block]) -> Opening:
    """Read the blocks from the start of the document to where its body begins."""
    lines = list(front_lines(prose, blocks))
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


def _is_spoken(called: Line, kind: str | None) -> bool:
    return called.kind == "salutation" or kind == SPEECH or _CALLED.search(called.text) is not None


def _title(lines: Sequence[Line]) -> list[Line]:
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


def _begun(words: Sequence[Line], last: Line) -> list[Line]:
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


def _unmarked_addressee(prose: str, blocks: Sequence[Block], after: Sequence[Line]) -> Line | None:
    """An addressee whose colon is missing or wrong: bodies just after the title, and then a paragraph."""
    for line in after:
        following = line.index + 1
        if line.kind == "words" and _ORGAN.search(line.text) and following < len(blocks):
            certain = _GENERAL.match(line.text) or line.text[-1] in "；;，,"
            return line if certain and is_sentence(blocks[following].span.of(prose)) else None
    return None


def _number(prose: str, line: Span) -> Span | None:
    match = NUMBER.match(prose, line.start, line.end)
    return Span(*match.span()) if match else None


def _dates(prose: str, lines: Sequence[Line]) -> Iterator[WrittenDate]:
    for line in lines:
        if line.kind == "date":
            found = date_line(prose, line.span)
            if found is not None:
                yield found
        elif line.kind == "subtitle":
            yield from find_dates(prose, line.span.start, line.span.end)


def _joined(lines: Sequence[Line]) -> str:
    return "".join(line.text for line in lines)
