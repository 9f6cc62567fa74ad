"""现将……通知如下 and 特此通知 say the same twice."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_OPENED = pattern(r"(?P<kind>通知|通报|通報|公告|通告|函告|报告|報告)如下")
_CLOSED = pattern(r"特此(?P<kind>通知|通报|通報|公告|通告|函告|报告|報告)。?$")
_LAST = 3


@rule(
    "elements/double-closing",
    title="开头结尾用语重复",
    severity=Severity.INFO,
    basis="实务",
    triggers="特",
)
def double_closing(document: Document) -> Iterator[Finding]:
    prose, body = document.prose, document.elements.body
    opened = {match["kind"] for match in _OPENED.finditer(prose, body.start, body.end)}
    blocks = [block.span for block in document.blocks if body.contains(block.span)]
    for span in blocks[-_LAST:]:
        match = _CLOSED.search(prose, span.start, span.end)
        if match is not None and match["kind"] in opened:
            found = Span(*match.span())
            message = f"前面已有“{match['kind']}如下”，结尾可以不用“特此{match['kind']}”"
            yield Finding(found, message)
