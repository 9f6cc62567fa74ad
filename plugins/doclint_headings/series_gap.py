"""The items of a series count up one by one: 一是…二是…三是…."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Gap, Safety, Series, rule

_WORDS = {"skipped": "跳号", "repeated": "重复", "reversed": "倒退"}


@rule(
    "headings/series-gap",
    title="“一是、二是”的次序中断",
    basis="实务",
    triggers="是要第其（(①",
)
def series_gap(document: Document) -> Iterator[Finding]:
    for series in document.outline.series:
        for gap in series.gaps:
            if gap.kind != "family":
                label, due = gap.item.label, _write(gap)
                message = f"次序{_WORDS[gap.kind]}：“{label}”应为“{due}”"
                yield Finding(gap.item.span, message, _renumber(series))


def _write(gap: Gap) -> str:
    return gap.item.family.write(gap.due)


def _renumber(series: Series) -> Fix | None:
    wrong = [(item, due) for due, item in enumerate(series.items, start=1) if item.number != due]
    if not wrong:
        return None
    edits = tuple(Edit(item.numeral, item.family.numeral(due)) for item, due in wrong)
    title = f"从“{wrong[0][0].label}”起顺次重排" if len(wrong) > 1 else f"改为“{edits[0].text}”"
    return Fix(title, edits, Safety.UNSAFE)
