"""Read a document's labels as a ladder: the reading that supposes the fewest faults.

Where each label continues an open list or opens one, there is nothing to decide. Where one does not,
a few readings of its neighbourhood are weighed against each other: a number left out, a number
mistyped, a mark of the wrong level. The work is in proportion to the number of labels.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from doclint.structure.labels import Label
from doclint.structure.styles import ARTICLE, LADDER, Style


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


class _Open(msgspec.Struct, frozen=True):
    """A list that is still open: its style, the number its last item counts for and the one typed there."""

    style: Style
    last: int
    typed: int
    count: int
    run: int
    head: int


class _State(msgspec.Struct, frozen=True):
    """A reading up to some label: the open lists from the outermost, what the closed ones reached."""

    cost: float = 0.0
    open: tuple[_Open, ...] = ()
    closed: tuple[tuple[str, int], ...] = ()
    steps: Any = None  # (the last step, the earlier ones in the same way), so that readings share their past
    upside_down: bool = False


_WIDE = (16, 12, 6)
"""How many labels are weighed before one that does not fit, and after it; how many are then settled."""
_NARROW = (0, 1, 1)
"""The same in a document where so little fits that weighing tells nothing."""
_OFTEN = 100
_READINGS = 8

_WRONG_NUMBER = 1.0
_LESS_LIKELY = 0.1
_SWAPPED = 0.5
_WRONG_STYLE = 1.05
_WRONG_START = 1.2
_UPSIDE_DOWN = 0.8
_AGAIN = 0.1
_RUNS_ON = 0.1
_FURTHER_UP = 0.02
_WITHIN_ITS_LIKE = 0.6
_NO_HEADING = 2.3


def climb(labels: Sequence[Label]) -> list[Step]:
    """One step for each label."""
    return _Climb(labels).steps()


class _Climb:
    """The labels, and for each the numbers that come next, of every style, before its list ends."""

    def __init__(self, labels: Sequence[Label]) -> None:
        self.labels = labels
        self.ahead: list[dict[Style, int]] = [{}] * len(labels)
        seen: dict[Style, int] = {}
        for at in range(len(labels) - 1, -1, -1):
            mark = labels[at].mark
            self.ahead[at] = seen
            seen = {style: number for style, number in seen.items() if not _ranks_below(style, mark.style)}
            seen[mark.style] = mark.number

    def following(self, at: int) -> int:
        """The number of the next label in the same list, 0 where there is none."""
        return self.ahead[at].get(self.labels[at].mark.style, 0)

    def steps(self) -> list[Step]:
        states = [_State()]
        at = weighed = 0
        most = _OFTEN + len(self.labels) // _OFTEN
        while at < len(self.labels):
            state = self.perfect(states[at], at)
            if state is not None:
                states.append(state)
                at += 1
                continue
            back, ahead, settled = _NARROW if weighed > most else _WIDE
            start, end = max(0, at - back), min(len(self.labels), at + ahead)
            best = self.weigh(states[start], start, end)
            at = end if end == len(self.labels) else at + settled
            states[start + 1 :] = best[1 : at - start + 1]
            weighed += 1
        return _unrolled(states[-1])

    def weigh(self, state: _State, start: int, end: int) -> list[_State]:
        """The states of the cheapest reading of these labels, that before the first one included."""
        paths = [[state]]
        for at in range(start, end):
            grown = [[*path, each] for path in paths for each in self.readings(path[-1], at)]
            grown.sort(key=lambda path: path[-1].cost)
            paths = grown[:_READINGS]
        return paths[0]

    def readings(self, state: _State, at: int) -> Iterator[_State]:
        state = self.entered(state, at)
        perfect = self.perfect(state, at)
        if perfect is not None:
            yield perfect
        yield from self.with_wrong_number(state, at)
        yield from self.within_its_like(state, at)
        if not self.labels[at].mark.doubtful:
            yield from self.with_wrong_style(state, at)
            yield from self.upside_down(state, at)
            yield self.skip(state, at, _NO_HEADING)

    def entered(self, state: _State, at: int) -> _State:
        """`state`, emptied where a part of the document begins that numbers for itself."""
        if at and self.labels[at - 1].section != self.labels[at].section:
            return _State(state.cost, steps=state.steps)
        return state

    def perfect(self, state: _State, at: int) -> _State | None:
        """The reading without a fault, if there is one."""
        state, label = self.entered(state, at), self.labels[at]
        style, number = label.mark.style, label.mark.number
        for depth in range(len(state.open) - 1, -1, -1):
            if state.open[depth].style is style and state.open[depth].last + 1 == number:
                return _continue(state, depth, at, number, number)
        within = _depth(state, style)
        if within is not None:
            if number == 1 and label.fresh and state.open[within].count > 1:
                return _begin(state, within, style, at, 1, 1)
        elif number == 1:
            if not label.mark.doubtful or self.following(at) == 2:
                return _begin(state, _floor(state, style), style, at, 1, 1)
        elif dict(state.closed).get(style.name) == number - 1:
            return _begin(state, _floor(state, style), style, at, number, number, _RUNS_ON)
        quoted = within is None and _is_quoted(state, label)
        return self.skip(state, at) if label.mark.doubtful or quoted else None

    def with_wrong_number(self, state: _State, at: int) -> Iterator[_State]:
        """The number is wrong, and the count goes on from what it says, or from what it should say."""
        style, number = self.labels[at].mark.style, self.labels[at].mark.number
        depth = _depth(state, style)
        due = _first(state, style) if depth is None else state.open[depth].last + 1
        if number == due:
            return
        goes_on = self.following(at) not in (due, due + 1) or self.following(at) == number + 1
        for last, likely in ((number, goes_on), (due, not goes_on)):
            cost = 0.0 if likely else _LESS_LIKELY
            if depth is None:
                cost += _WRONG_NUMBER if self.following(at) == due else _WRONG_START
                yield _begin(state, _floor(state, style), style, at, due, last, cost, number)
            else:
                run = state.open[depth]
                swapped = last == due == run.typed and number == run.last
                cost += _SWAPPED if swapped else _WRONG_NUMBER
                yield _continue(state, depth, at, due, last, cost, number)

    def within_its_like(self, state: _State, at: int) -> Iterator[_State]:
        """A list under an item of a list of the same style."""
        label = self.labels[at]
        if label.mark.number == 1 and label.fresh and _depth(state, label.mark.style) is not None:
            yield _begin(state, len(state.open), label.mark.style, at, 1, 1, _WITHIN_ITS_LIKE)

    def with_wrong_style(self, state: _State, at: int) -> Iterator[_State]:
        """The mark is of the wrong level: the number fits a list of another style, or may open one."""
        style, number = self.labels[at].mark.style, self.labels[at].mark.number
        if style.track != "ladder":
            return
        own = _depth(state, style)
        for depth, run in enumerate(state.open):
            if run.style is not style and run.style.track == "ladder" and run.last + 1 == number:
                cost = _WRONG_STYLE + _FURTHER_UP * (len(state.open) - depth)
                if own is not None and depth > own and number - state.open[own].last not in (1, 2):
                    cost = _WRONG_STYLE - _LESS_LIKELY  # it goes on with the inner list, of all numbers
                goes_on = own is not None and depth < own and self.following(at) > 1
                if goes_on or self.ahead[at].get(run.style) == number:
                    cost += _WRONG_NUMBER  # its own list does not end here, or that place is taken
                yield _continue(state, depth, at, number, number, cost)
        if number == 1:
            top = state.open[-1].style.rank if state.open else -1
            for other in LADDER:
                if other is not style and other.rank > top:
                    yield _begin(state, len(state.open), other, at, 1, 1, _WRONG_STYLE)

    def upside_down(self, state: _State, at: int) -> Iterator[_State]:
        """A higher mark opens a list under a lower one."""
        mark = self.labels[at].mark
        opens = mark.number == 1 and _depth(state, mark.style) is None
        if opens and _floor(state, mark.style) < len(state.open):
            cost = _AGAIN if state.upside_down else _UPSIDE_DOWN
            opened = _begin(state, len(state.open), mark.style, at, 1, 1, cost)
            yield _State(opened.cost, opened.open, opened.closed, opened.steps, upside_down=True)

    def skip(self, state: _State, at: int, cost: float = 0.0) -> _State:
        """It is no heading at all."""
        mark = self.labels[at].mark
        step = Step(mark.style, mark.number, at, -1, known=False)
        return _State(state.cost + cost, state.open, state.closed, (step, state.steps), state.upside_down)


def _unrolled(state: _State) -> list[Step]:
    found: list[Step] = []
    steps = state.steps
    while steps:
        found.append(steps[0])
        steps = steps[1]
    found.reverse()
    return found


def _is_quoted(state: _State, label: Label) -> bool:
    """Whether an article stands under 一、 or （一）, in a text that has none of its own."""
    style = label.mark.style
    under_ladder = bool(state.open) and state.open[-1].style.track == "ladder"
    return style.track == "statute" and under_ladder and style.name not in dict(state.closed)


def _depth(state: _State, style: Style) -> int | None:
    """Where the innermost open list of `style` is."""
    places = (depth for depth in range(len(state.open) - 1, -1, -1) if state.open[depth].style is style)
    return next(places, None)


def _floor(state: _State, style: Style) -> int:
    """How many lists stay open when one of `style` opens: those of its track that rank lower end."""
    depth = len(state.open)
    while depth and _ranks_below(state.open[depth - 1].style, style):
        depth -= 1
    return depth


def _ranks_below(lower: Style, upper: Style) -> bool:
    return upper.track != "free" and lower.rank > upper.rank


def _first(state: _State, style: Style) -> int:
    """The number a new list begins with: articles run on through all chapters."""
    return dict(state.closed).get(style.name, 0) + 1 if style is ARTICLE else 1


def _continue(
    state: _State, depth: int, at: int, due: int, last: int, cost: float = 0.0, typed: int = 0
) -> _State:
    run = state.open[depth]
    parent = state.open[depth - 1].head if depth else -1
    grown = _Open(run.style, last, typed or last, run.count + 1, run.run, at)
    return _moved(state, depth, grown, Step(run.style, due, run.run, parent), cost)


def _begin(
    state: _State, depth: int, style: Style, at: int, due: int, last: int, cost: float = 0.0, typed: int = 0
) -> _State:
    parent = state.open[depth - 1].head if depth else -1
    opened = _Open(style, last, typed or last, 1, at, at)
    return _moved(state, depth, opened, Step(style, due, at, parent), cost)


def _moved(state: _State, depth: int, now: _Open, step: Step, cost: float) -> _State:
    ended = [run for run in state.open[depth:] if run.run != now.run]
    closed = state.closed
    if ended:
        closed = tuple({**dict(closed), **{run.style.name: run.last for run in ended}}.items())
    stack = (*state.open[:depth], now)
    return _State(state.cost + cost, stack, closed, (step, state.steps), state.upside_down)
