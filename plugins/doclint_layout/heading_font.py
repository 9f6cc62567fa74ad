"""Headings are set in 黑体, 楷体 and 仿宋 by level, in size 三号."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_layout.alike import start_of
from doclint_layout.parts import has_letterhead, parts
from doclint_layout.typefaces import is_set_in, told

DUE = {"han": "黑体", "han-bracketed": "楷体", "arabic": "仿宋", "arabic-bracketed": "仿宋"}


@rule(
    "layout/heading-font",
    title="小标题字体与层次不合",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 7.3.3",
    suits=has_letterhead,
)
def heading_font(document: Document) -> Iterator[Finding]:
    for heading, paragraph in parts(document).headings:
        due = DUE.get(heading.style.name)
        if due is not None and not is_set_in(paragraph, due, 16):
            message = f"“{heading.label}”一级的小标题用{told(paragraph)}，应为{due}三号"
            yield Finding(start_of(document, paragraph), message)
