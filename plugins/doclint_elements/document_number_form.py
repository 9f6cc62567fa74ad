"""A document number: four-figure year, serial number without 第 and without leading zeros."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Span, replace, rule
from doclint_elements.document_numbers import DocumentNumber, document_numbers


@rule(
    "elements/document-number-form",
    title="发文字号的年份、顺序号写法不对",
    basis="GB/T 9704—2012 7.2.5",
    triggers="号",
    profiles=("cn", "cn-hant"),
)
def document_number_form(document: Document) -> Iterator[Finding]:
    for number in document.memo(document_numbers):
        yield from _judge(number, document.prose)


def _judge(number: DocumentNumber, prose: str) -> Iterator[Finding]:
    if len(number.ordinal):
        yield Finding(number.ordinal, "顺序号前不加“第”", replace(number.ordinal, "", title="删去“第”"))
    serial = number.serial.of(prose)
    significant = serial.lstrip("0０")
    if significant and significant != serial:
        zeros = Span(number.serial.start, number.serial.end - len(significant))
        yield Finding(
            zeros, f"顺序号不编虚位：“{serial}”应为“{significant}”", replace(zeros, "", title="删去“0”")
        )
    if len(number.year) == 2:
        year = "20" + number.year.of(prose)
        yield Finding(number.year, f"年份应标全称“{year}”", replace(number.year, year))
    elif len(number.suffix):
        yield Finding(number.suffix, "括号内只写年份，不加“年”", replace(number.suffix, "", title="删去“年”"))
