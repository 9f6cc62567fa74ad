"""见附件4 needs a fourth attachment."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_REFERENCE = pattern(r"附件(?P<number>\d{1,2})(?![\d.．、\-])")


@rule(
    "elements/missing-attachment",
    title="引用的附件不存在",
    severity=Severity.WARNING,
    basis="实务",
    triggers="附",
    profiles=("cn", "cn-hant"),
)
def missing_attachment(document: Document) -> Iterator[Finding]:
    elements = document.elements
    if not elements.listed:
        return
    most = max(1, *(each.number for each in elements.listed), len(elements.listed))
    for match in _REFERENCE.finditer(document.prose, elements.body.start, elements.body.end):
        if int(match["number"]) > most:
            message = f"附件说明只列有{most}个附件，没有“{match[0]}”"
            yield Finding(Span(*match.span()), message)
