"""The margins leave a type area of 156 by 225 millimetres."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Page, Severity, rule
from doclint_layout.alike import start_of
from doclint_layout.page_size import is_a4
from doclint_layout.parts import beginning, has_letterhead, pages

DUE = (37.0, 35.0, 28.0, 26.0)
"""Top, bottom, left and right: what 156×225 leave of A4 below 37 and beside 28."""

TOLERANCE = 1.05
"""A millimetre, and what Word's twentieths of a point round away."""

_NAMES = ("上", "下", "左", "右")


@rule(
    "layout/page-margin",
    title="页边距不合版心",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 5.2.1",
    suits=has_letterhead,
)
def page_margin(document: Document) -> Iterator[Finding]:
    paragraph = beginning(document)
    upright = [page for page in pages(document) if is_a4(page) and page.width < page.height]
    wrong = {message for page in upright if (message := _fault(page))}
    if paragraph is not None:
        yield from (Finding(start_of(document, paragraph), message) for message in sorted(wrong))


def _fault(page: Page) -> str | None:
    margins = (page.top, page.bottom, page.left, page.right)
    wrong = [
        f"{name} {found:g}（应为 {due:g}）"
        for name, found, due in zip(_NAMES, margins, DUE, strict=True)
        if abs(found - due) > TOLERANCE
    ]
    return f"页边距{'、'.join(wrong)}毫米，版心应为 156×225 毫米" if wrong else None
