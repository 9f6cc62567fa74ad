"""An only attachment needs no number."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, replace, rule


@rule(
    "elements/single-numbered-attachment",
    title="只有一个附件却编了序号",
    severity=Severity.INFO,
    basis="实务",
    triggers="附",
    profiles=("cn", "cn-hant"),
)
def single_numbered_attachment(document: Document) -> Iterator[Finding]:
    listed = document.elements.listed
    if len(listed) == 1 and listed[0].number == 1:
        span = Span(listed[0].span.start, listed[0].name.start)
        yield Finding(span, "只有一个附件，不编序号", replace(span, "", title="删去序号"))
