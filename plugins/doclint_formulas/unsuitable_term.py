"""A word for people, places or institutions that official documents avoid."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, rule

from .forms import correction, find, load, right_form
from .plain import plain


@rule(
    "formulas/unsuitable-term",
    title="公文不宜用的称呼",
    severity=Severity.WARNING,
    basis="实务",
    profiles=("cn", "cn-hant"),
)
def unsuitable_term(document: Document) -> Iterator[Finding]:
    """Titles in 《》 keep the words of their time."""
    read = document.memo(plain)
    for place in find(load("unsuitable.tsv"), read, document.date):
        before = read.text[max(0, place.start - 40) : place.start]
        if before.rfind("《") <= before.rfind("》"):
            span, fix = correction(place, read, Safety.UNSAFE)
            found = read.shown[place.start : place.end]
            message = f"“{found}”宜作“{right_form(place, read)}”（{place.form.reason}）"
            yield Finding(span, message, fix)
