"""The readings of one label: the one without a fault, and the faults that it may be explained by.

Costs say how likely a fault is beside the others; what decides is how many faults a reading needs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from doclint.structure.labels import Label
from doclint.structure.steps import State, ranks_below
from doclint.structure.styles import LADDER, Style

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
_LEAST_FAULT = _AGAIN


class Guesses:
    """The labels, and for each the next one of every style before its list ends, by index."""

    def __init__(self, labels: Sequence[Label]) -> None:
        self.labels = labels
        self.ahead: list[dict[str, int]] = [{}] * len(labels)
        seen: dict[str, int] = {}
        for at in range(len(labels) - 1, -1, -1):
            own = labels[at].mark.style
            self.ahead[at] = seen
            seen = {
                name: place for name, place in seen.items() if not ranks_below(labels[place].mark.style, own)
            }
            seen[own.name] = at

    def following(self, at: int, style: Style | None = None) -> int:
        """The number of the next label of this style, or the label's own; 0 where there is none."""
        place = self.ahead[at].get((style or self.labels[at].mark.style).name)
        return 0 if place is None else self.labels[place].mark.number

    def is_swapped(self, at: int, due: int) -> bool:
        """Whether the next label of the list has the number due here, and the one after it goes on."""
        number, style = self.labels[at].mark.number, self.labels[at].mark.style
        if number != due + 1 or self.following(at) != due:
            return False
        return self.following(self.ahead[at][style.name]) in (0, number + 1)

    def readings(self, state: State, at: int, most: float) -> Iterator[State]:
        """The readings of the label `at` that are worth weighing where none may cost more than `most`."""
        perfect = self.perfect(state, at)
        if perfect is not None and perfect.cost <= most:
            yield perfect
        state = self._entered(state, at)
        if most - state.cost >= _LEAST_FAULT:
            yield from (each for each in self._faulty(state, at, most - state.cost) if each.cost <= most)

    def _faulty(self, state: State, at: int, spare: float) -> Iterator[State]:
        """The readings with a fault; those that surely cost more than `spare` are not even made."""
        mark = self.labels[at].mark
        if spare >= _SWAPPED:
            yield from self._with_wrong_number(state, at)
            yield from self._within_its_like(state, at)
        if not mark.doubtful and spare >= _WRONG_STYLE - _LESS_LIKELY:
            yield from self._with_wrong_style(state, at)
        if not mark.doubtful:
            yield from self._upside_down(state, at)
            yield state.skip(mark.style, mark.number, at, _NO_HEADING)

    def perfect(self, state: State, at: int) -> State | None:
        """The reading without a fault, if there is one."""
        state, label = self._entered(state, at), self.labels[at]
        style, number = label.mark.style, label.mark.number
        for depth in range(len(state.open) - 1, -1, -1):
            if state.open[depth].style is style and state.open[depth].last + 1 == number:
                return state.go_on(depth, at, number, number)
        within = state.innermost(style)
        if within is not None:
            if number == 1 and label.lead == "item" and within == len(state.open) - 1:
                return state.begin(within + 1, style, at, 1, 1)
            if number == 1 and (label.lead == "colon" or label.lead and state.open[within].count > 1):
                return state.begin(within, style, at, 1, 1)
        elif number == 1:
            if not label.mark.doubtful or self.following(at) == 2:
                return state.begin(state.floor(style), style, at, 1, 1)
        elif state.reached(style) == number - 1:
            return state.begin(state.floor(style), style, at, number, number, _RUNS_ON)
        quoted = within is None and _is_quoted(state, label)
        return state.skip(style, number, at) if label.mark.doubtful or quoted else None

    def _entered(self, state: State, at: int) -> State:
        begins = at and self.labels[at - 1].section != self.labels[at].section
        return state.emptied() if begins else state

    def _with_wrong_number(self, state: State, at: int) -> Iterator[State]:
        """The number is wrong, and the count goes on from what it says, or from what it should say."""
        style, number = self.labels[at].mark.style, self.labels[at].mark.number
        depth = state.innermost(style)
        due = state.first(style) if depth is None else state.open[depth].last + 1
        if number == due:
            return
        goes_on = self.following(at) not in (due, due + 1) or self.following(at) == number + 1
        for last, likely in ((number, goes_on), (due, not goes_on)):
            cost = 0.0 if likely else _LESS_LIKELY
            if depth is None:
                cost += _WRONG_NUMBER if self.following(at) == due else _WRONG_START
                yield state.begin(state.floor(style), style, at, due, last, cost, number)
            else:
                run = state.open[depth]
                swapped = last == due == run.typed and number == run.last
                cost += _SWAPPED if swapped else _WRONG_NUMBER
                yield state.go_on(depth, at, due, last, cost, number)

    def _within_its_like(self, state: State, at: int) -> Iterator[State]:
        """A list under an item of a list of the same style."""
        label = self.labels[at]
        if label.mark.number == 1 and label.lead and state.innermost(label.mark.style) is not None:
            yield state.begin(len(state.open), label.mark.style, at, 1, 1, _WITHIN_ITS_LIKE)

    def _with_wrong_style(self, state: State, at: int) -> Iterator[State]:
        """The mark is of the wrong level: the number fits a list of another style, or may open one."""
        style, number = self.labels[at].mark.style, self.labels[at].mark.number
        if style.track != "ladder":
            return
        own = state.innermost(style)
        for depth, run in enumerate(state.open):
            if run.style is not style and run.style.track == "ladder" and run.last + 1 == number:
                cost = _WRONG_STYLE + _FURTHER_UP * (len(state.open) - depth)
                if own is not None and depth > own and number - state.open[own].last not in (1, 2):
                    cost = _WRONG_STYLE - _LESS_LIKELY  # it goes on with the inner list, of all numbers
                goes_on = own is not None and depth < own and self.following(at) > 1
                swapped = own is not None and self.is_swapped(at, state.open[own].last + 1)
                if goes_on or swapped or self.following(at, run.style) == number:
                    cost += _WRONG_NUMBER  # its own list does not end here, or that place is taken
                yield state.go_on(depth, at, number, number, cost)
        if number == 1:
            top = state.open[-1].style.rank if state.open else -1
            for other in LADDER:
                if other is not style and other.rank > top:
                    yield state.begin(len(state.open), other, at, 1, 1, _WRONG_STYLE)

    def _upside_down(self, state: State, at: int) -> Iterator[State]:
        """A higher mark opens a list under a lower one."""
        mark = self.labels[at].mark
        opens = mark.number == 1 and state.innermost(mark.style) is None
        if opens and state.floor(mark.style) < len(state.open):
            cost = _AGAIN if state.upside_down else _UPSIDE_DOWN
            opened = state.begin(len(state.open), mark.style, at, 1, 1, cost)
            yield opened.turned()


def _is_quoted(state: State, label: Label) -> bool:
    """Whether an article stands under 一、 or （一）, in a text that has none of its own."""
    tracks = [run.style.track for run in state.open]
    under_ladder = "ladder" in tracks and "statute" not in tracks
    return label.mark.style.track == "statute" and under_ladder and not state.reached(label.mark.style)
