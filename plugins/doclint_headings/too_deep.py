"""GB/T 9704 knows four levels of numbers, GB/T 15834 five."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, rule

_DEEPEST = 5


@rule(
    "headings/too-deep",
    title="序号层次过多",
    severity=Severity.INFO,
    basis="GB/T 15834—2011 附录B.3.8",
    profiles=("cn", "cn-hant"),
)
def too_deep(document: Document) -> Iterator[Finding]:
    for run in document.outline.runs:
        heading = run.headings[0]
        if heading.depth > _DEEPEST and heading.style.track != "statute":
            message = f"“{heading.label}”已是第{heading.depth}层；公文一般四层，最多五层"
            yield Finding(heading.label_span, message)
