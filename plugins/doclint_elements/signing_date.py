"""The date of writing: Arabic figures, full year, 年月日, no zero before month or day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from doclint import Document, Finding, Span, WrittenDate, find_dates, pattern, replace, rule

_IN_FORCE = Date(2012, 7, 1)
_PRINTED = pattern("印[发發]")


@rule(
    "elements/signing-date",
    title="成文日期写法不对",
    basis="GB/T 9704—2012 7.3.5.4",
    triggers="年-./．",
    profiles=("cn", "cn-hant"),
)
def signing_date(document: Document) -> Iterator[Finding]:
    own = document.elements.dated
    if own is not None and own.date is not None:
        yield from _written(own, document)
    for printed in _printed(document):
        if own is None or printed.span != own.span:
            yield from _padded(printed, document.prose)


def _written(own: WrittenDate, document: Document) -> Iterator[Finding]:
    signed = document.elements.signature is not None
    date = own.date
    if own.style == "arabic":
        yield from _padded(own, document.prose)
    elif signed and date is not None and date >= _IN_FORCE:
        right = f"{date.year}年{date.month}月{date.day}日"
        message = f"成文日期用阿拉伯数字标全年、月、日：应为“{right}”"
        yield Finding(own.span, message, replace(own.span, right))


def _padded(written: WrittenDate, prose: str) -> Iterator[Finding]:
    for part in (written.month, written.day):
        if len(part) == 2 and part.of(prose)[0] in "0０":
            zero = Span(part.start, part.start + 1)
            message = f"月、日不编虚位：“{part.of(prose)}”应为“{part.of(prose)[1]}”"
            yield Finding(zero, message, replace(zero, "", title="删去“0”"))


def _printed(document: Document) -> Iterator[WrittenDate]:
    """The date of printing at the foot of the last page: 2024年1月5日印发."""
    for match in document.find(_PRINTED):
        yield from (
            each
            for each in find_dates(document.prose, max(0, match.start() - 12), match.start())
            if each.span.end == match.start()
        )
