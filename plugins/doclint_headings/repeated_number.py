"""No two members of a list bear one number."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, rule
from doclint_headings.renumbering import findings


@rule("headings/repeated-number", title="标题序号重复", basis="实务")
def repeated_number(document: Document) -> Iterator[Finding]:
    for each, due, fix in findings(document, "repeated"):
        yield Finding(each.heading.label_span, f"序号重复：“{each.heading.label}”应为“{due}”", fix)
