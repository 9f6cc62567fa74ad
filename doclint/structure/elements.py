"""What an official document is made of: title, addressee, salutation, attachments, signature, date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date

import msgspec

from doclint.block import Block
from doclint.patterns import pattern
from doclint.span import Span
from doclint.structure.closing import Attachment, AttachmentLabel, read_closing
from doclint.structure.dates import WrittenDate
from doclint.structure.document_types import SPEECH, STATUTORY
from doclint.structure.opening import read_opening

_APART = ("cell", "note")
_GOVERNMENT_REPORT = pattern(r"(?P<year>(?:19|20)\d\d)年.{0,20}政府工作(?:报告|報告)")


class Elements(msgspec.Struct, frozen=True):
    """What `elements` finds; what a document does not have is None or empty.

    title, number (发文字号), addressee (主送机关), salutation (称谓), signature (署名): where they stand,
    the addressee and the salutation with their mark. type: 文种 as 《党政机关公文处理工作条例》第八条 names
    it, 讲话 for speeches of every kind, 工作报告 for what is read to a congress, and some kinds of
    carried documents (方案, 办法 …), in Simplified form; None where the title names none.
    body: from the first block after these to the last before attachments and signature.
    listed, list_mark: 附件说明 and its colon. labels: 附件1 where an attachment begins.
    date_span, date_style: the document's own date as written.
    date: that date as a day; None where there is none, or the calendar has no such day.
    """

    body: Span
    title: Span | None = None
    type: str | None = None
    number: Span | None = None
    addressee: Span | None = None
    salutation: Span | None = None
    listed: tuple[Attachment, ...] = ()
    list_mark: Span | None = None
    labels: tuple[AttachmentLabel, ...] = ()
    signature: Span | None = None
    dated: WrittenDate | None = None
    date: Date | None = None

    @property
    def is_official(self) -> bool:
        """Whether the type is one of the fifteen kinds of official document."""
        return self.type in STATUTORY

    @property
    def date_span(self) -> Span | None:
        """Where the document's own date stands."""
        return self.dated.span if self.dated else None


def elements(prose: str, blocks: Sequence[Block]) -> Elements:
    """Read the elements of the document whose paragraphs are `blocks`.

    Its own date is the date of writing below the signature, or the line of the date under a speech's
    title. A report whose title names only the year is dated by the custom of the congresses.
    """
    blocks = [block for block in blocks if block.kind not in _APART]
    opening = read_opening(prose, blocks)
    closing = read_closing(prose, blocks, opening.body)
    dated = opening.dated or closing.dated
    if closing.signature and closing.dated and opening.type != SPEECH:
        dated = closing.dated
    return Elements(
        body=_body(blocks, opening.body, closing.body),
        title=opening.title,
        type=opening.type,
        number=opening.number,
        addressee=opening.addressee,
        salutation=opening.salutation,
        listed=closing.listed,
        list_mark=closing.list_mark,
        labels=closing.labels,
        signature=closing.signature,
        dated=dated,
        date=dated.date if dated else _custom(opening.title.of(prose) if opening.title else ""),
    )


def _body(blocks: Sequence[Block], start: int, end: int) -> Span:
    if start >= end:
        at = blocks[-1].span.end if blocks else 0
        return Span(at, at)
    return Span(blocks[start].span.start, blocks[end - 1].span.end)


def _custom(title: str) -> Date | None:
    """Government work reports are given in January to March: the day is taken that the last are given.

    By then what was decided before that spring is known, and what the spring's congress changes is not.
    """
    match = _GOVERNMENT_REPORT.search(title)
    return Date(int(match["year"]), 3, 5) if match else None
