"""A number without any text after it."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule


@rule(
    "headings/empty-heading",
    title="只有序号，没有内容",
    severity=Severity.WARNING,
    basis="实务",
)
def empty_heading(document: Document) -> Iterator[Finding]:
    headings = document.outline.headings
    last = document.blocks[-1].span.start if document.blocks else 0
    for heading in headings:
        follows = headings[heading.index + 1].span.start if heading.index + 1 < len(headings) else None
        if len(heading.title_span) or heading.generated:
            continue
        at_end = follows is None and heading.span.start == last
        between = document.prose[heading.span.end : follows] if follows is not None else "…"
        if at_end or not between.strip(" \t\r\n\u3000"):
            yield Finding(heading.label_span, f"“{heading.label}”之后没有内容")
