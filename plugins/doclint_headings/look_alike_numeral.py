"""A character that only looks like the numeral, or like the 、 after it: ニ、 for 二、."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Item, lookalikes, replace, rule
from doclint_headings.spelling import misspelt


@rule("headings/look-alike-numeral", title="形近字符冒充序号")
def look_alike_numeral(document: Document) -> Iterator[Finding]:
    for each in misspelt(document, "look-alike"):
        message = f"形近字符冒充序号：“{each.heading.label}”应为“{each.due}”"
        yield Finding(each.span, message, each.fix)
    for series in document.outline.series:
        for item in series.items:
            if len(series.items) > 1 and _is_odd(document, item):
                due = item.family.numeral(item.number)
                message = f"形近字符冒充序号：“{item.label}”应为“{item.family.write(item.number)}”"
                yield Finding(item.numeral, message, replace(item.numeral, due))


def _is_odd(document: Document, item: Item) -> bool:
    return not lookalikes("han").keys().isdisjoint(item.numeral.of(document.prose))
