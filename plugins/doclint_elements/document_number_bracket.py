"""The year of a document number stands in six-sided brackets."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, replace, rule
from doclint_elements.document_numbers import document_numbers


@rule(
    "elements/document-number-bracket",
    title="发文字号的年份未用六角括号",
    basis="GB/T 9704—2012 7.2.5",
    triggers="号",
    profiles=("cn", "cn-hant"),
)
def document_number_bracket(document: Document) -> Iterator[Finding]:
    for number in document.memo(document_numbers):
        if (number.opening, number.closing) != ("〔", "〕"):
            wrong = number.bracketed.of(document.prose)
            right = f"〔{number.year.of(document.prose)}〕"
            message = f"发文字号的年份应用六角括号：“{wrong}”应为“{right}”"
            yield Finding(number.bracketed, message, replace(number.bracketed, right))
