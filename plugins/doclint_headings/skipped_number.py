"""A heading's number must be one more than its elder sibling's."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, rule
from doclint_headings.renumbering import findings


@rule("headings/skipped-number", title="标题序号跳号", basis="实务")
def skipped_number(document: Document) -> Iterator[Finding]:
    for each, due, fix in findings(document, "skipped"):
        yield Finding(each.heading.label_span, f"序号跳号：“{each.heading.label}”应为“{due}”", fix)
