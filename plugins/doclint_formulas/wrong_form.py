"""A formula in a wording that is known to be wrong."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, rule

from .forms import correction, find, load, right_form
from .misspelt_formula import misspellings
from .plain import plain


@rule("formulas/wrong-form", title="规范表述写错", basis="实务", profiles=("cn", "cn-hant", "hk"))
def wrong_form(document: Document) -> Iterator[Finding]:
    """Forms that people write for a formula and that differ in more than a slip."""
    read = document.memo(plain)
    for place in find(load("wrong_forms.tsv"), read, document.date):
        if any(place.start <= slip.start < place.end for slip in document.memo(misspellings)):
            continue  # a single slip is another rule's
        span, fix = correction(place, read, Safety.UNSAFE)
        found = read.shown[place.start : place.end]
        message = f"“{found}”应为“{right_form(place, read)}”（{place.form.reason}）"
        yield Finding(span, message, fix)
