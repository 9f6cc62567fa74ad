"""Twenty-two lines fill the page: each is 28 to 30 points high."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Paragraph, Severity, rule
from doclint_layout.alike import remarks
from doclint_layout.parts import has_letterhead, pages, parts

LEAST, MOST = 28.0, 30.0
"""Points: 225 millimetres over 22 lines are 28.99."""


@rule(
    "layout/line-spacing",
    title="行距不是 28 磅左右",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 5.2.3",
    suits=has_letterhead,
)
def line_spacing(document: Document) -> Iterator[Finding]:
    pitches = {page.pitch for page in pages(document)}
    if not pitches:
        return  # a format of which the layout is not read
    pitch = pitches.pop() if len(pitches) == 1 else None
    wrong = (each for each in parts(document).body if not _fits(each, pitch))
    yield from remarks(document, wrong, _message)


def _fits(paragraph: Paragraph, pitch: float | None) -> bool:
    spacing = paragraph.spacing
    height = spacing.points if spacing.points is not None else (pitch or 0) * spacing.multiple
    return LEAST <= height <= MOST


def _message(paragraph: Paragraph) -> str:
    spacing = paragraph.spacing
    found = f"为 {spacing.multiple:g} 倍" if spacing.points is None else f"为 {spacing.points:g} 磅"
    return f"正文行距{found}，应为固定值 28 至 29 磅（每面 22 行）"
