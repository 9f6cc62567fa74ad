"""Two headings under one parent do not bear the same text."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Heading, Severity, rule

_LEAST = 2


@rule(
    "headings/repeated-title",
    title="同级标题文字重复",
    severity=Severity.INFO,
    basis="实务",
)
def repeated_title(document: Document) -> Iterator[Finding]:
    for run in document.outline.runs:
        if run.headings[0].style.track == "statute":
            continue  # chapters run on through the parts of a code, each with its 一般规定
        seen: dict[str, Heading] = {}
        for heading in run.headings:
            title = "".join(heading.title_span.of(document.prose).split())
            if len(title) < _LEAST:
                continue
            first = seen.setdefault(title, heading)
            if first is not heading:
                yield Finding(heading.title_span, f"与“{first.label}”的标题文字相同；请核对")
