"""Headings as a tree, and the lists that its branches make."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from doclint.span import Span
from doclint.structure.labels import Label
from doclint.structure.steps import Step
from doclint.structure.styles import Style


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


def grow(prose: str, found: list[Label], steps: list[Step]) -> tuple[tuple[Heading, ...], tuple[Run, ...]]:
    """The headings of these labels, as they were read, and their lists."""
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
    """The number that a list counts from: an excerpt begins anywhere; 二 alone has not lost its 一."""
    head = members[0]
    following = [member.number for member in members[1:2]]
    is_excerpt = head.number > 2 and following != [2] or head.number == 2 and not following
    return head.number if head.parent < 0 and is_excerpt else head.due


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
