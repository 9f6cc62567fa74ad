"""Numbered headings as a tree, and the series inside paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from doclint.block import Block
from doclint.span import Span
from doclint.structure.counts import Count, find_counts
from doclint.structure.labels import Label, labels
from doclint.structure.ladder import Step, climb
from doclint.structure.scopes import Scopes
from doclint.structure.series import Series, find_series
from doclint.structure.styles import Style

BreakKind = Literal["skipped", "repeated", "reversed", "restarted", "level", "upside-down"]


class Heading(msgspec.Struct, frozen=True):
    """A paragraph with a number, or the numbered heading at its start.

    `label` is as typed, marks included, at `label_span` (empty, at the block's start, where a word
    processor generated it); `numeral_span` holds the number alone. `style` is what the mark means,
    `meant` what its place asks for; `number` is what it says, `due` what was due. `title_span` is the
    heading's text: the whole paragraph where it stands alone, its first sentence where it runs in.
    `parent` is an index into `Outline.headings`, -1 at the top.
    """

    index: int
    style: Style
    number: int
    label: str
    label_span: Span
    numeral_span: Span
    span: Span
    title_span: Span
    run_in: bool
    generated: bool
    parent: int
    depth: int
    meant: Style
    due: int


class Run(msgspec.Struct, frozen=True):
    """The members of one list, which should count up one by one from `first`."""

    headings: tuple[Heading, ...]
    first: int = 1

    def due(self) -> Iterator[tuple[Heading, int]]:
        """Each member with the number that its place in the list gives it."""
        return zip(self.headings, range(self.first, self.first + len(self.headings)), strict=True)


class Break(msgspec.Struct, frozen=True):
    """Where a list's count breaks, at its first heading that does not go on from the one before."""

    kind: BreakKind
    heading: Heading
    run: Run


class Outline(msgspec.Struct, frozen=True):
    """Headings, the lists they make and where these break; series inside paragraphs; stated counts."""

    headings: tuple[Heading, ...] = ()
    runs: tuple[Run, ...] = ()
    breaks: tuple[Break, ...] = ()
    series: tuple[Series, ...] = ()
    counts: tuple[Count, ...] = ()


def outline(prose: str, blocks: Sequence[Block]) -> Outline:
    """The outline of `prose`, whose paragraphs are `blocks`; takes time linear in its length."""
    found = labels(prose, blocks)
    steps = climb(found)
    headings, runs = _tree(prose, found, steps)
    series = find_series(prose, blocks, Scopes(headings))
    counts = find_counts(prose, blocks, runs, series)
    return Outline(headings, runs, tuple(_breaks(prose, headings, runs)), series, counts)


def _tree(prose: str, found: list[Label], steps: list[Step]) -> tuple[tuple[Heading, ...], tuple[Run, ...]]:
    places: dict[int, int] = {}
    headings: list[Heading] = []
    members: dict[int, list[Heading]] = {}
    for at, (label, step) in enumerate(zip(found, steps, strict=True)):
        if not step.known:
            continue
        parent = places.get(step.parent, -1)
        depth = headings[parent].depth + 1 if parent >= 0 else 1
        heading = _heading(prose, label, step, len(headings), parent, depth)
        places[at] = heading.index
        headings.append(heading)
        members.setdefault(step.run, []).append(heading)
    runs = tuple(Run(tuple(each), _start(each)) for each in members.values())
    return tuple(headings), runs


def _start(members: list[Heading]) -> int:
    """The number that a list counts from; an excerpt may begin with any but the second."""
    head = members[0]
    is_excerpt = head.parent < 0 and head.number > 2 and [m.number for m in members[1:2]] == [head.number + 1]
    return head.number if is_excerpt else head.due


def _heading(prose: str, label: Label, step: Step, index: int, parent: int, depth: int) -> Heading:
    mark, span = label.mark, label.block.span
    title, run_in = _title(prose, mark.span.end, span.end)
    return Heading(
        index,
        mark.style,
        mark.number,
        label.text,
        mark.span,
        mark.numeral,
        span,
        title,
        run_in,
        label.generated,
        parent,
        depth,
        step.style,
        step.due,
    )


def _title(prose: str, start: int, end: int) -> tuple[Span, bool]:
    """The heading's own text and whether a body follows it in the same paragraph."""
    while start < end and prose[start] in " \t\u3000":
        start += 1
    stop = prose.find("。", start, end)
    if 0 <= stop < end - 1:
        return Span(start, stop), True
    return Span(start, end), False


def _breaks(prose: str, headings: Sequence[Heading], runs: Sequence[Run]) -> Iterator[Break]:
    for run in runs:
        head = run.headings[0]
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
