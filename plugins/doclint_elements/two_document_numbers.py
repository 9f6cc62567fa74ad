"""One title has one document number, however often it is cited."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_CITED = pattern(
    r"《(?P<title>[^《》\n]{4,80}(?:〈[^〈〉\n]{1,60}〉[^《》\n]{0,40})?)》"
    r"[（(](?P<number>[^\s，。；：、“”（）()《》〔〕\d]{2,16}〔\d{4}〕\d{1,5}号)[）)]"
)


@rule(
    "elements/two-document-numbers",
    title="同一文件前后文号不一",
    severity=Severity.WARNING,
    basis="实务",
    triggers="号",
    profiles=("cn", "cn-hant"),
)
def two_document_numbers(document: Document) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for match in document.find(_CITED):
        number = first.setdefault(match["title"], match["number"])
        if number != match["number"]:
            message = f"前文引用这个文件，文号是“{number}”，这里是“{match['number']}”，请核对"
            yield Finding(Span(*match.span("number")), message)
