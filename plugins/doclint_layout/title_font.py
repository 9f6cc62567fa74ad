"""The title is set in 小标宋 of size 二号, in the middle."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Paragraph, Severity, rule
from doclint_layout.alike import remarks
from doclint_layout.parts import has_letterhead, parts
from doclint_layout.typefaces import is_set_in, told


@rule(
    "layout/title-font",
    title="标题不是居中的二号小标宋",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 7.3.1",
    suits=has_letterhead,
)
def title_font(document: Document) -> Iterator[Finding]:
    yield from remarks(document, filter(_is_wrong, parts(document).title), _message)


def _is_wrong(paragraph: Paragraph) -> bool:
    return paragraph.alignment != "center" or not is_set_in(paragraph, "小标宋", 22)


def _message(paragraph: Paragraph) -> str:
    faults = [] if is_set_in(paragraph, "小标宋", 22) else [f"用{told(paragraph)}，应为小标宋二号"]
    faults += [] if paragraph.alignment == "center" else ["没有居中，应居中"]
    return f"标题{'；'.join(faults)}"
