"""A mark stands on its own rung of the ladder."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, replace, rule


@rule("headings/wrong-level", title="序号层次用错", basis="GB/T 15834—2011 附录B.3.8")
def wrong_level(document: Document) -> Iterator[Finding]:
    for each in document.outline.breaks:
        heading = each.heading
        if each.kind != "level":
            continue
        due = heading.meant.write(heading.due)
        if heading.meant.name == "arabic" and document.profile == "tw":
            due = f"{heading.due}、"
        fix = None if heading.generated else replace(heading.label_span, due, Safety.UNSAFE)
        yield Finding(heading.label_span, f"序号层次用错：“{heading.label}”应为“{due}”", fix)
