"""A document's number stands behind its title marks, not within them: 《……的通知》（国发〔2024〕5号）."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_NUMBER_INSIDE = pattern(r"(?P<number>[（(][^《》（）()\n]{2,20}[〔\[（【]\d{4}[〕\]）】]\d{1,5}号[）)])》")


@rule(
    "elements/citation-order",
    title="文号写进了书名号",
    severity=Severity.WARNING,
    basis="实务",
    triggers="》",
    profiles=("cn", "cn-hant"),
)
def citation_order(document: Document) -> Iterator[Finding]:
    for match in document.find(_NUMBER_INSIDE):
        span = Span(*match.span())
        message = "引用公文先引标题，后引文号：文号应放在书名号外"
        yield Finding(span, message, replace(span, f"》{match['number']}"))
