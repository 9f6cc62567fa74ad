"""A mark stands on its own rung of the ladder."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Heading, Safety, replace, rule


@rule(
    "headings/wrong-level",
    title="序号层次用错",
    basis="GB/T 15834—2011 附录B.3.8",
)
def wrong_level(document: Document) -> Iterator[Finding]:
    turned: set[tuple[str, str]] = set()
    for each in document.outline.breaks:
        if each.kind == "level":
            yield _misplaced(document, each.heading)
        elif each.kind == "upside-down" and document.profile != "hk":
            parent = document.outline.headings[each.heading.parent]
            pair = (parent.meant.name, each.heading.meant.name)
            if pair not in turned:  # the whole document has it so: one remark is enough
                turned.add(pair)
                message = f"序号层次颠倒：“{parent.label}”的下一层不能是“{each.heading.label}”"
                yield Finding(each.heading.label_span, message)


def _misplaced(document: Document, heading: Heading) -> Finding:
    due = heading.meant.write(heading.due)
    if heading.meant.name == "arabic" and document.profile == "tw":
        due = f"{heading.due}、"
    fix = None if heading.generated else replace(heading.label_span, due, Safety.UNSAFE)
    return Finding(heading.label_span, f"序号层次用错：“{heading.label}”应为“{due}”", fix)
