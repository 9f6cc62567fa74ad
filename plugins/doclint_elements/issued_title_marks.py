"""A rule or law that a notice issues stands in title marks in the notice's title."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Severity, Span, pattern, rule

_ISSUED = pattern(
    r"(?:印发|印發|公布|公佈|发布|發布)(?P<name>[^《》〈〉“”\n]{2,50}(?:办法|辦法|规定|規定|条例|條例|细则|細則|准则|準則|规则|規則|制度|章程|守则|守則)"
    r"(?:[（(][^（）()]{1,10}[）)])?)(?=的通知)"
)


@rule(
    "elements/issued-title-marks",
    title="标题中印发的规章制度未加书名号",
    severity=Severity.INFO,
    basis="实务",
    triggers="印公发發",
    profiles=("cn", "cn-hant"),
)
def issued_title_marks(document: Document) -> Iterator[Finding]:
    title = document.elements.title
    if title is None:
        return
    for match in _ISSUED.finditer(document.prose, title.start, title.end):
        span = Span(*match.span("name"))
        edits = (Edit(Span(span.start, span.start), "《"), Edit(Span(span.end, span.end), "》"))
        message = f"印发规章制度，名称一般加书名号：“《{match['name']}》”"
        yield Finding(span, message, Fix("加上书名号", edits, Safety.SHOWN))
