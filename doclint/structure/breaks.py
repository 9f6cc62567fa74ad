"""Where the count of a list breaks, or its level."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from doclint.patterns import pattern
from doclint.structure.tree import Heading, Run

BreakKind = Literal["skipped", "repeated", "reversed", "restarted", "level", "upside-down"]


_AMENDS = pattern("作[为為]第[一二三四五六七八九十百零〇]+[条條章节節]")
"""Such a text carries articles of another, under the numbers that they have there."""


class Break(msgspec.Struct, frozen=True):
    """Where a list's count breaks, at its first heading that does not go on from the one before."""

    kind: BreakKind
    heading: Heading
    run: Run


def find_breaks(prose: str, headings: Sequence[Heading], runs: Sequence[Run]) -> Iterator[Break]:
    """The breaks of `runs`, list by list; a swap of two numbers is one, at the first of them."""
    of_statutes = any(run.headings[0].style.track == "statute" for run in runs)
    amends = of_statutes and _AMENDS.search(prose) is not None
    for run in runs:
        head = run.headings[0]
        if amends and head.style.track == "statute":
            continue
        if _is_upside_down(headings, head):
            yield Break("upside-down", head, run)
        yield from _broken(prose, headings, run)


def _broken(prose: str, headings: Sequence[Heading], run: Run) -> Iterator[Break]:
    swapped: set[int] = set()
    broken = {heading.due: heading for heading in run.headings if heading.number != heading.due}
    before = 0
    numbers = [heading.number for heading in run.headings]
    for at, heading in enumerate(run.headings):
        if heading.meant is not heading.style:
            yield Break("level", heading, run)
        elif heading.number != heading.due and heading.index not in swapped and heading.due >= run.first:
            other = broken.get(heading.number)
            is_swap = other is not None and other.number == heading.due
            if other is not None and is_swap:
                swapped.add(other.index)
            kind = "reversed" if is_swap else _kind(heading, before)
            goes_on = numbers[at + 1 : at + 2] != [heading.due + 1]
            if kind != "skipped" or not (goes_on and _is_hidden(prose, headings, heading)):
                yield Break(kind, heading, run)
        before = heading.number


def _is_hidden(prose: str, headings: Sequence[Heading], heading: Heading) -> bool:
    """Whether the missing number begins a paragraph after all, spelt so that none could recognise it."""
    before = headings[heading.index - 1].span.start if heading.index else 0
    numeral = re.escape(heading.style.numeral(heading.due))
    hidden = re.compile(rf"[\r\n][ \t\u3000（(第]*{numeral}[^\w“”‘’「」—]")
    return hidden.search(prose, before, heading.span.start) is not None


def _is_upside_down(headings: Sequence[Heading], heading: Heading) -> bool:
    """Whether a list stands under a heading whose mark is of a lower level."""
    if heading.parent < 0:
        return False
    upper, lower = headings[heading.parent].meant, heading.meant
    return upper.track == lower.track == "ladder" and upper.rank > lower.rank


def _kind(heading: Heading, before: int) -> BreakKind:
    if heading.number > heading.due:
        return "skipped"
    if heading.number == before:
        return "repeated"
    return "restarted" if heading.number == 1 else "reversed"
