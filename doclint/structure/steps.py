"""Readings of labels as they grow: the lists that stand open, and how each label was read."""

from __future__ import annotations

from typing import Any

import msgspec

from doclint.structure.styles import ARTICLE, Style


class Step(msgspec.Struct, frozen=True):
    """How one label is read: its level, the number that was due, the list it belongs to.

    `run` is the index of the label that opened its list; `parent` that of the label above, or -1.
    `known` is False where the label is taken for no heading at all.
    """

    style: Style
    due: int
    run: int
    parent: int
    known: bool = True


class Open(msgspec.Struct, frozen=True):
    """A list that is still open: its style, the number its last item counts for and the one typed there."""

    style: Style
    last: int
    typed: int
    count: int
    run: int
    head: int


class State(msgspec.Struct, frozen=True):
    """A reading up to some label: the open lists from the outermost, what the closed ones reached.

    `steps` is the last step and the earlier ones in the same way, so that readings share their past.
    """

    cost: float = 0.0
    open: tuple[Open, ...] = ()
    closed: tuple[tuple[str, int], ...] = ()
    steps: Any = None
    upside_down: bool = False

    def unrolled(self) -> list[Step]:
        """The steps from the first label on."""
        found: list[Step] = []
        steps = self.steps
        while steps:
            found.append(steps[0])
            steps = steps[1]
        found.reverse()
        return found

    def innermost(self, style: Style) -> int | None:
        """Where the innermost open list of `style` is."""
        for depth in range(len(self.open) - 1, -1, -1):
            if self.open[depth].style is style:
                return depth
        return None

    def floor(self, style: Style) -> int:
        """How many lists stay open when one of `style` opens: those that rank lower end."""
        depth = len(self.open)
        while depth and ranks_below(self.open[depth - 1].style, style):
            depth -= 1
        return depth

    def reached(self, style: Style) -> int:
        """The last number of the latest closed list of `style`, 0 where there was none."""
        return dict(self.closed).get(style.name, 0)

    def first(self, style: Style) -> int:
        """The number a new list begins with: articles run on through all chapters."""
        return self.reached(style) + 1 if style is ARTICLE else 1

    def go_on(self, depth: int, at: int, due: int, last: int, cost: float = 0.0, typed: int = 0) -> State:
        """The label `at` goes on with the open list at `depth`, which then counts from `last`."""
        run = self.open[depth]
        grown = Open(run.style, last, typed or last, run.count + 1, run.run, at)
        return self._moved(depth, grown, Step(run.style, due, run.run, self._parent(depth)), cost)

    def begin(
        self, depth: int, style: Style, at: int, due: int, last: int, cost: float = 0.0, typed: int = 0
    ) -> State:
        """The label `at` opens a list, with `depth` lists above it."""
        opened = Open(style, last, typed or last, 1, at, at)
        return self._moved(depth, opened, Step(style, due, at, self._parent(depth)), cost)

    def skip(self, style: Style, number: int, at: int, cost: float = 0.0) -> State:
        """The label `at` is no heading at all."""
        step = Step(style, number, at, -1, known=False)
        return State(self.cost + cost, self.open, self.closed, (step, self.steps), self.upside_down)

    def turned(self) -> State:
        """The same, in a document that has its levels upside down."""
        return State(self.cost, self.open, self.closed, self.steps, upside_down=True)

    def emptied(self) -> State:
        """The same, where a part of the document begins that numbers for itself."""
        return State(self.cost, steps=self.steps)

    def _parent(self, depth: int) -> int:
        return self.open[depth - 1].head if depth else -1

    def _moved(self, depth: int, now: Open, step: Step, cost: float) -> State:
        ended = {run.style.name: run.last for run in self.open[depth:] if run.run != now.run}
        closed = tuple({**dict(self.closed), **ended}.items()) if ended else self.closed
        stack = (*self.open[:depth], now)
        return State(self.cost + cost, stack, closed, (step, self.steps), self.upside_down)


def ranks_below(lower: Style, upper: Style) -> bool:
    """Whether a list of `lower` ends where one of `upper` begins."""
    return upper.track != "free" and lower.rank > upper.rank
