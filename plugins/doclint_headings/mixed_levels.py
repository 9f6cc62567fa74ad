"""One depth is marked one way throughout a document: not （一） here and 1. there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from doclint import Document, Finding, Run, Severity, rule

_BLANK = " \t\r\n\u3000"


@rule(
    "headings/mixed-levels",
    title="同一层次用了两种序号",
    severity=Severity.WARNING,
    basis="实务",
    profiles=("cn", "cn-hant"),
)
def mixed_levels(document: Document) -> Iterator[Finding]:
    groups: dict[tuple[str, bool], list[Run]] = defaultdict(list)
    for run in document.outline.runs:
        head = run.headings[0]
        if head.parent >= 0 and head.meant.track == "ladder" and not _is_introduced(document, run):
            above = document.outline.headings[head.parent].meant.name
            groups[above, _item(document, run).endswith("。")].append(run)
    for runs in groups.values():
        yield from _odd_ones(runs)


def _odd_ones(runs: list[Run]) -> Iterator[Finding]:
    """The first list of each rarer style; where two are as frequent, the later one is the odd one."""
    styles = Counter(run.headings[0].meant.name for run in runs)
    usual = styles.most_common(1)[0][0]
    shown = next(run.headings[0] for run in runs if run.headings[0].meant.name == usual)
    told = {usual}
    for run in runs:
        head = run.headings[0]
        if head.meant.name not in told:
            told.add(head.meant.name)
            yield Finding(head.label_span, f"同一层次别处用“{shown.label}”，这里用“{head.label}”；请统一")


def _is_introduced(document: Document, run: Run) -> bool:
    """Whether these are items of an enumeration, which may be marked otherwise than headings."""
    head = run.headings[0]
    before = document.prose[max(0, head.span.start - 8) : head.span.start].rstrip(_BLANK)
    return before.endswith(("：", ":")) or _item(document, run).endswith(("；", ";", "，"))


def _item(document: Document, run: Run) -> str:
    """The first heading of a list, with the text that runs on in its paragraph."""
    return run.headings[0].span.of(document.prose).rstrip(_BLANK)
