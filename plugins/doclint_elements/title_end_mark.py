"""The title of an official document ends without a mark."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_END = pattern(r"[。，；,;．]+$")


@rule(
    "elements/title-end-mark",
    title="标题末尾用了标点",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 附录B.4",
    triggers="。，；,;．",
)
def title_end_mark(document: Document) -> Iterator[Finding]:
    title = document.elements.title
    match = _END.search(document.prose, title.start, title.end) if title else None
    if match is not None:
        span = Span(*match.span())
        yield Finding(span, f"标题末尾不用“{match[0]}”", replace(span, "", title=f"删去“{match[0]}”"))
