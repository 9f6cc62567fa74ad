"""Document numbers (发文字号) in the text, rightly or wrongly written."""

from __future__ import annotations

import msgspec

from doclint import Document, Match, Span, pattern

_NUMBER = pattern(
    r"(?P<open>[〔\[［【（(﹝〖{｛〈《⟦])\s?(?P<year>\d{4}|\d{2})(?P<suffix>年?)\s?(?P<close>[〕\]］】）)﹞〗}｝〉》⟧])"
    r"\s?(?P<ordinal>第?)\s?(?P<serial>\d{1,5})\s?号(?![楼线地院门机井桥路台风])"
)
_CODE = pattern(r"[^\s，。；：、“”（）《》〔〕\d]{2,}$")
_COURT = pattern(r"[民刑行执赔破知].{0,3}[初终再申字监]|案$")
_ORDINAL_KIND = pattern(r"(?:令|公告|通告|公报|决定|名单|纪要|期)$")
_LONGEST_CODE = 16


class DocumentNumber(msgspec.Struct, frozen=True):
    """The parts of 国发〔2024〕5号 from its bracket on. `ordinal` covers 第, if it is there."""

    span: Span
    opening: str
    closing: str
    year: Span
    suffix: Span
    bracketed: Span
    ordinal: Span
    serial: Span
    code: str


def document_numbers(document: Document) -> tuple[DocumentNumber, ...]:
    """All numbers of the form code, bracketed year, serial number, 号, court numbers left out."""
    prose = document.prose
    found = (_number(match, prose) for match in _NUMBER.finditer(prose))
    return tuple(each for each in found if each is not None)


def _number(match: Match, prose: str) -> DocumentNumber | None:
    before = prose[max(0, match.start() - _LONGEST_CODE) : match.start()]
    code = _CODE.search(before)
    if code is None or _COURT.search(code[0]) or _ORDINAL_KIND.search(code[0]):
        return None
    return DocumentNumber(
        span=Span(*match.span()),
        opening=match["open"],
        closing=match["close"],
        year=Span(*match.span("year")),
        suffix=Span(*match.span("suffix")),
        bracketed=Span(match.start("open"), match.end("close")),
        ordinal=Span(*match.span("ordinal")),
        serial=Span(*match.span("serial")),
        code=code[0],
    )
