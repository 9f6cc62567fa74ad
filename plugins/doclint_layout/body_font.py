"""The body is set in 仿宋 of size 三号."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule
from doclint_layout.alike import remarks
from doclint_layout.parts import has_letterhead, parts
from doclint_layout.typefaces import is_set_in, told


@rule(
    "layout/body-font",
    title="正文不是三号仿宋",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 5.2.2",
    suits=has_letterhead,
)
def body_font(document: Document) -> Iterator[Finding]:
    wrong = (each for each in parts(document).body if not is_set_in(each, "仿宋", 16))
    yield from remarks(document, wrong, lambda each: f"正文用{told(each)}，应为仿宋三号")
