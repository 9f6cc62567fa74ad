"""Every document has page numbers."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_layout.alike import start_of
from doclint_layout.parts import beginning, has_letterhead, pages

_ONE_PAGE = 600
"""Characters: 22 lines of 28."""


@rule(
    "layout/missing-page-number",
    title="没有页码",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 7.5",
    suits=has_letterhead,
)
def missing_page_number(document: Document) -> Iterator[Finding]:
    paragraph, found = beginning(document), pages(document)
    if paragraph is None or not found or len(document.text) <= _ONE_PAGE:
        return
    if not any(page.numbered for page in found):
        message = "没有页码，应在版心下边缘之下排四号半角宋体数字，左右各放一条一字线"
        yield Finding(start_of(document, paragraph), message)
