"""Numbers of a list neither fall back nor begin again."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, rule
from doclint_headings.renumbering import findings


@rule("headings/reversed-number", title="标题序号倒退", basis="实务")
def reversed_number(document: Document) -> Iterator[Finding]:
    for each, due, fix in findings(document, "reversed", "restarted"):
        again = "从头编起" if each.kind == "restarted" else "倒退"
        yield Finding(each.heading.label_span, f"序号{again}：“{each.heading.label}”应为“{due}”", fix)
