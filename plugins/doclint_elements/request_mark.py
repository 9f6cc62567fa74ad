"""妥否，请批示 asks in courtesy, not in doubt: a comma, not a question mark."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_ASKED = pattern(r"[请請](?:予以?)?(?:批[示复復覆准]|[审審][批定核])(?P<mark>[？?])(?=\s*(?:[\n\r]|\Z))")
_DOUBT = pattern(r"[妥当當][否](?P<mark>[？?。、；]|(?=[请請]))[请請](?:予?批|[审審核])")


@rule(
    "elements/request-mark",
    title="“妥否”“当否”后的标点不对",
    severity=Severity.WARNING,
    basis="实务",
    triggers="妥当當？?",
)
def request_mark(document: Document) -> Iterator[Finding]:
    for match in document.find(_DOUBT):
        span = Span(*match.span("mark"))
        seen = span if len(span) else Span(span.start - 1, span.end)
        said = match[0][:2]
        yield Finding(seen, f"“{said}”后用逗号：“{said}，请……”", replace(span, "，"))
    for match in document.find(_ASKED):
        span = Span(*match.span("mark"))
        yield Finding(span, "请求批示、批复不是疑问，用句号", replace(span, "。"))
