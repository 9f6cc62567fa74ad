"""Headings are set in 黑体, 楷体 and 仿宋 by level, in size 三号."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Paragraph, Severity, rule
from doclint_layout.alike import remarks
from doclint_layout.parts import has_letterhead, parts
from doclint_layout.typefaces import is_set_in, told

DUE = {
    "han": ("一、", "黑体"),
    "han-bracketed": ("（一）", "楷体"),
    "arabic": ("1.", "仿宋"),
    "arabic-bracketed": ("（1）", "仿宋"),
}
"""The label and the typeface of each level."""


@rule(
    "layout/heading-font",
    title="小标题字体与层次不合",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 7.3.3",
    suits=has_letterhead,
)
def heading_font(document: Document) -> Iterator[Finding]:
    wrong: dict[Paragraph, str] = {}
    for heading, paragraph in parts(document).headings:
        label, due = DUE.get(heading.style.name, ("", ""))
        if due and not is_set_in(paragraph, due, 16):
            wrong[paragraph] = f"“{label}”一级的小标题用{told(paragraph)}，应为{due}三号"
    yield from remarks(document, wrong, wrong.__getitem__)
