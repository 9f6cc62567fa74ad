"""The lists that have ended where a passage begins."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from doclint import Document, Run, Series

_BLANK = " \t\r\n\u3000"
_NEAR = 2000


class Ended(msgspec.Struct, frozen=True):
    """A list without a break: where its last member begins, where it may end, how many members it has."""

    last: int
    ends: tuple[int, ...]
    count: int


def lists_before(document: Document, at: int) -> list[Ended]:
    """The lists whose last member begins shortly before `at`."""
    found = document.memo(_all)
    starts = document.memo(_starts)
    return found[bisect_left(starts, at - _NEAR) : bisect_left(starts, at)]


def stop_before(document: Document, at: int) -> int:
    """Where the text before `at` ends, white space left out."""
    while at > 0 and document.prose[at - 1] in _BLANK:
        at -= 1
    return at


def _starts(document: Document) -> list[int]:
    return [each.last for each in document.memo(_all)]


def _all(document: Document) -> list[Ended]:
    found = [*_of_runs(document), *_of_series(document)]
    return sorted(found, key=lambda each: each.last)


def _of_runs(document: Document) -> Iterator[Ended]:
    for run in document.outline.runs:
        if is_whole(run) and run.headings[0].style.track != "statute":
            last = run.headings[-1].span
            yield Ended(last.start, (stop_before(document, last.end),), len(run.headings))


def is_whole(run: Run) -> bool:
    """Whether it has two members or more and counts from one without a break."""
    return len(run.headings) > 1 and all(each.number == due for due, each in enumerate(run.headings, start=1))


def _of_series(document: Document) -> Iterator[Ended]:
    for series in document.outline.series:
        if len(series.items) > 1 and series.first.number == 1 and not series.gaps:
            yield Ended(series.items[-1].span.start, _ends(document, series), len(series.items))


def _ends(document: Document, series: Series) -> tuple[int, ...]:
    """At the end of the last item's sentence, or at that of its paragraph."""
    last = series.items[-1]
    end = document.blocks[last.block].span.end
    stop = document.prose.find("。", last.tail.end, end)
    return (stop + 1, stop_before(document, end)) if stop >= 0 else (stop_before(document, end),)
