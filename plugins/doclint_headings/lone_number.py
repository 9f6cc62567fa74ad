"""A single child needs no number."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Heading, Severity, pattern, rule

_SECOND = pattern(r"[，。；：！？,;]\s*[（(]?(?:二|[2２](?!\d))[）)、.．](?!\d)")
"""A second number after a mark, in the paragraph that the first begins."""
_ALONE = ("han", "han-bracketed", "arabic", "arabic-bracketed")


@rule(
    "headings/lone-number",
    title="只有一个序号，没有第二个",
    severity=Severity.WARNING,
    basis="实务",
    profiles=("cn", "cn-hant", "tw"),
)
def lone_number(document: Document) -> Iterator[Finding]:
    if len(document.outline.headings) < 2:
        return  # an excerpt
    for run in document.outline.runs:
        heading = run.headings[0]
        if len(run.headings) == 1 and _is_first(heading) and not _goes_on(document, heading):
            message = f"这一组只有“{heading.label}”，没有第二个；只有一项时不编序号"
            yield Finding(heading.label_span, message)


def _is_first(heading: Heading) -> bool:
    return (
        heading.number == heading.due == 1 and heading.meant is heading.style and heading.style.name in _ALONE
    )


def _goes_on(document: Document, heading: Heading) -> bool:
    """Whether the paragraph counts on within itself: 1.甲；2.乙；3.丙。"""
    return _SECOND.search(document.prose, heading.label_span.end, heading.span.end) is not None
