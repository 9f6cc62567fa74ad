"""The date of writing or the number of the document is still to be filled in."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_BLANK = pattern(
    r"(?:19|20)\d\d年(?P<month>[ \u3000]+|[X×Ｘ])月(?P<day>[ \u3000]*|[X×Ｘ]|\d{1,2})日"
    r"|〔(?:19|20)\d\d〕(?P<serial>[ \u3000]+|[X×Ｘ])号"
)
_LONGEST_LINE = 40


@rule(
    "elements/unfilled-date",
    title="成文日期、文号没有填写",
    severity=Severity.WARNING,
    basis="《党政机关公文处理工作条例》第九条",
    triggers="日号",
    profiles=("cn", "cn-hant"),
)
def unfilled_date(document: Document) -> Iterator[Finding]:
    labels = document.elements.labels
    end = labels[0].span.start if labels else len(document.prose)  # attachments may be forms
    for block in document.blocks:
        if len(block.span) > _LONGEST_LINE or block.span.start >= end:
            continue
        match = _BLANK.search(document.prose, block.span.start, block.span.end)
        if match is not None:
            span = Span(*match.span())
            yield Finding(span, f"“{span.of(document.prose)}”还没有填写，定稿前应当补齐")
