"""A stated count equals the number of items or headings that follow."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, replace, rule


@rule(
    "headings/stated-count",
    title="所说的数目与所列的不符",
    severity=Severity.WARNING,
    basis="实务",
)
def stated_count(document: Document) -> Iterator[Finding]:
    for count in document.outline.counts:
        if count.number == count.listed:
            continue
        due = count.write(document.prose)
        typed = count.span.of(document.prose)
        message = f"这里说“{typed}”，下文列出的却是{count.listed}项；请核对，或改为“{due}”"
        yield Finding(count.span, message, replace(count.span, due, Safety.UNSAFE))
