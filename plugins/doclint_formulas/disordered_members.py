"""The members of a formula that is written out stand in another order than its own."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, replace, rule

from .lists import Item, Run, runs
from .plain import Plain, plain


@rule("formulas/disordered-members", title="固定次序颠倒", severity=Severity.WARNING, basis="实务")
def disordered_members(document: Document) -> Iterator[Finding]:
    """Judged when every member of the series is there and nothing else."""
    read = document.memo(plain)
    judged = -1
    for run in document.memo(runs):
        if run.items[0].start >= judged and _is_complete(run) and _is_one_list(read.text, run):
            judged = run.items[-1].end
            wrong = [at for at, item in enumerate(run.items) if item.at != at]
            if wrong:
                yield _finding(read, run, run.items[wrong[0] : wrong[-1] + 1])


def _is_complete(run: Run) -> bool:
    return run.stranger is None and sorted(run.order) == list(range(len(run.series.members)))


def _is_one_list(text: str, run: Run) -> bool:
    """Whether semicolons part all of its members, or none; else one list ends where another begins."""
    parted = {
        "；" in text[one.end : other.start] for one, other in zip(run.items, run.items[1:], strict=False)
    }
    return len(parted) == 1


def _finding(read: Plain, run: Run, wrong: tuple[Item, ...]) -> Finding:
    """The members change places; what stands between them stays where it is."""
    text = read.shown
    right = sorted(wrong, key=lambda item: item.at)
    due = text[right[0].start : right[0].end]
    for before, after, member in zip(wrong, wrong[1:], right[1:], strict=False):
        due += text[before.end : after.start] + text[member.start : member.end]
    found = text[wrong[0].start : wrong[-1].end]
    span = read.span(wrong[0].start, wrong[-1].end)
    message = f"次序应为“{due}”，不是“{found}”（{run.series.source}）"
    return Finding(span, message, replace(span, due, Safety.UNSAFE))
