"""The call upon the audience ends with a colon (or, in the older fashion, an exclamation mark)."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Severity, Span, rule

_WRONG = "；，。;,"


@rule(
    "elements/salutation-mark",
    title="称谓后缺冒号或用错标点",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.7.3.4",
)
def salutation_mark(document: Document) -> Iterator[Finding]:
    salutation = document.elements.salutation
    if salutation is None:
        return
    last = document.prose[salutation.end - 1]
    if last in "：:！!":
        return
    wrong = last if last in _WRONG else ""
    at = Span(salutation.end - len(wrong), salutation.end)
    seen = at if wrong else Span(salutation.end - 1, salutation.end)
    message = f"称谓后的“{wrong}”应为“：”" if wrong else "称谓后缺“：”"
    yield Finding(seen, message, Fix("改用“：”", (Edit(at, "："),)))
