"""A formula that is written out lacks a member, or has another in its place."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, pattern, replace, rule

from .difference import visible_difference
from .lists import Item, Run, runs
from .misspelt_formula import misspellings
from .plain import Plain, plain

_BEFORE = pattern("([\u4e00-\u9fff]{2,14})[、，；]和?$")
_AFTER = pattern("[、，；]?和?([\u4e00-\u9fff]{2,14}?)(?=的|等|[^\u4e00-\u9fff]|$)")
LONGEST = 18
SHORT = 3
"""Of three members (the last is number 2) two may be meant, unless they are clauses."""
CLAUSE = 6
"""Characters from which a member is a clause."""
AROUND = 30
"""Characters before and after a list in which its name shows that all of it is meant."""


@rule("formulas/wrong-member", title="规范表述的组成项有缺有错", severity=Severity.WARNING, basis="实务")
def wrong_member(document: Document) -> Iterator[Finding]:
    """Judged when all members but one stand in their order; a list may be partial on purpose."""
    read = document.memo(plain)
    for run in document.memo(runs):
        missing = _missing(run)
        if missing is None or _has_slip(document, run):
            continue
        stranger = run.stranger or _outer(read.text, run, missing)
        if stranger is None and _is_meant_whole(read.text, run, missing):
            yield _lacking(read, run, missing)
        elif stranger and _stands_for(read.text, run, stranger, missing):
            yield _other(read, run, stranger, missing)


def _has_slip(document: Document, run: Run) -> bool:
    """Whether another rule names a slip in the list, or beside it, already."""
    start, end = run.items[0].start - LONGEST, run.items[-1].end + LONGEST
    return any(start <= slip.start < end for slip in document.memo(misspellings))


def _missing(run: Run) -> int | None:
    """The one member that is not there, where the others are in order and may not be partial."""
    members, order = run.series.members, run.order
    if run.series.check != "full" or len(members) < 3 or order != sorted(set(order)):
        return None
    absent = set(range(len(members))) - set(order)
    return absent.pop() if len(absent) == 1 else None


def _is_meant_whole(text: str, run: Run, missing: int) -> bool:
    """A gap inside is a slip; at the end only where the formula is named beside the list."""
    last = len(run.series.members) - 1
    if 0 < missing < last and (last >= SHORT or len(run.series.members[missing]) >= CLAUSE):
        return True
    start, end = run.items[0].start, run.items[-1].end
    return run.series.name in text[max(0, start - AROUND) : end + AROUND]


def _stands_for(text: str, run: Run, stranger: Item, missing: int) -> bool:
    """Whether the stranger is in the place of the missing member and looks like it, but is no longer name."""
    if run.series.members[missing] in text[stranger.start : stranger.end]:
        return False
    if stranger not in run.items:
        return True
    at = run.items.index(stranger)
    between = run.items[at - 1].at < missing < run.items[at + 1].at
    return between and not set(text[stranger.start : stranger.end]).isdisjoint(run.series.members[missing])


def _outer(text: str, run: Run, missing: int) -> Item | None:
    """What stands beside the list in the place of its first or last member, and is half like it."""
    member = set(run.series.members[missing])
    if missing == 0:
        match = _BEFORE.search(text, max(0, run.items[0].start - LONGEST), run.items[0].start)
    elif missing == len(run.series.members) - 1:
        match = _AFTER.match(text, run.items[-1].end)
    else:
        return None
    if match is None or 2 * len(member & set(match[1])) < len(member):
        return None
    return Item(*match.span(1), -1)


def _other(read: Plain, run: Run, stranger: Item, missing: int) -> Finding:
    due = _member(read, run, missing)
    found = read.shown[stranger.start : stranger.end]
    left, right = visible_difference(found, due)
    span = read.span(stranger.start + left, stranger.end - right)
    message = f"“{found}”应为“{due}”（{run.series.source}）"
    return Finding(span, message, replace(span, due[left : len(due) - right], Safety.UNSAFE))


def _lacking(read: Plain, run: Run, missing: int) -> Finding:
    due = _member(read, run, missing)
    at = next((at for at, item in enumerate(run.items) if item.at > missing), len(run.items))
    mark = read.text[run.items[0].end : run.items[1].start][:1]
    if at:
        last = run.items[at - 1].end
        span = read.span(last - 1, last)
        fixed = read.shown[last - 1] + mark + due
    else:
        first = run.items[0].start
        span = read.span(first, first + 1)
        fixed = due + mark + read.shown[first]
    message = f"漏了“{due}”（{run.series.source}）"
    return Finding(span, message, replace(span, fixed, Safety.UNSAFE))


def _member(read: Plain, run: Run, index: int) -> str:
    return (run.series.traditional if read.traditional else run.series.members)[index]
