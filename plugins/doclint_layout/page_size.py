"""The paper is A4."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Page, Severity, rule
from doclint_layout.alike import start_of
from doclint_layout.parts import beginning, has_letterhead, pages

WIDTH, HEIGHT = 210.0, 297.0
TOLERANCE = 2.0
"""Millimetres, as the standard allows for trimming."""


@rule(
    "layout/page-size",
    title="纸张不是 A4",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 5.1",
    suits=has_letterhead,
)
def page_size(document: Document) -> Iterator[Finding]:
    paragraph = beginning(document)
    wrong = sorted({(page.width, page.height) for page in pages(document) if not is_a4(page)})
    if paragraph is None:
        return
    for width, height in wrong:
        message = f"纸张为 {width:g}×{height:g} 毫米，应为 A4（210×297 毫米）"
        yield Finding(start_of(document, paragraph), message)


def is_a4(page: Page) -> bool:
    """Upright or lying, as wide tables do."""
    short, long = sorted((page.width, page.height))
    return abs(short - WIDTH) <= TOLERANCE and abs(long - HEIGHT) <= TOLERANCE
