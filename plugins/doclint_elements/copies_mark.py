"""The line of those who receive copies ends with a full stop."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Severity, Span, pattern, rule

_COPIES = pattern(r"抄送[：:]")
_PRINTED = pattern(r"印[发發]|\d{4}年")
_ENDED = "。"


@rule(
    "elements/copies-mark",
    title="抄送机关后缺句号",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 7.4.2",
    triggers="抄",
    profiles=("cn", "cn-hant"),
)
def copies_mark(document: Document) -> Iterator[Finding]:
    prose, blocks = document.prose, document.blocks
    for index, block in enumerate(blocks):
        span = block.span
        if _COPIES.match(prose, span.start, span.end) is None or prose[span.end - 1] in "。：:":
            continue
        following = blocks[index + 1].span.of(prose) if index + 1 < len(blocks) else ""
        if following and not _PRINTED.search(following):
            continue  # the names may go on in the next line
        wrong = 1 if prose[span.end - 1] in "，；、,;." else 0
        at = Span(span.end - wrong, span.end)
        seen = Span(span.end - 1, span.end)
        yield Finding(seen, "最后一个抄送机关后标句号", Fix("补上“。”", (Edit(at, _ENDED),)))
