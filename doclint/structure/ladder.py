"""Read a document's labels as a ladder: the reading that supposes the fewest faults.

Where each label continues an open list or opens one, there is nothing to decide. Where one does not,
a few readings of its neighbourhood are weighed against each other: a number left out, a number
mistyped, a mark of the wrong level. The work is in proportion to the number of labels; where hardly any
of very many fits, they are no ladder, and soon given up.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from doclint.structure.guesses import Guesses
from doclint.structure.labels import Label
from doclint.structure.steps import State, Step

_WIDE = (16, 12, 6)
"""How many labels are weighed before one that does not fit, and after it; how many are then settled."""
_NARROW = (0, 1, 1)
"""The same in a document where so little fits that weighing tells nothing."""
_OFTEN, _MOST = 100, 1_000
"""The share of labels that are weighed before that is so, one in so many; and how many at the most."""
_HOPELESS = 20_000
"""After so many that do not fit, the others are taken for no headings."""
_READINGS = 8
_TINY = 1e-9


def climb(labels: Sequence[Label]) -> list[Step]:
    """One step for each label."""
    guesses = Guesses(labels)
    states = [State()]
    at = weighed = 0
    most = _OFTEN + min(_MOST, len(labels) // _OFTEN)
    while at < len(labels):
        state = guesses.perfect(states[at], at)
        if state is None and weighed > _HOPELESS:
            mark = labels[at].mark
            state = states[at].skip(mark.style, mark.number, at)
        if state is not None:
            states.append(state)
            at += 1
            continue
        back, ahead, settled = _NARROW if weighed > most else _WIDE
        start, end = max(0, at - back), min(len(labels), at + ahead)
        best = _weigh(guesses, states[start:], start, end)
        at = end if end == len(labels) else at + settled
        states[start + 1 :] = best[1 : at - start + 1]
        weighed += 1
    return states[-1].unrolled()


def _weigh(guesses: Guesses, known: list[State], start: int, end: int) -> list[State]:
    """The states of the cheapest reading of these labels, that before the first one included.

    `known` are the states of the labels that fit, up to the one that does not.
    """
    quick = _quick(guesses, known, start + len(known) - 1, end)
    if end - start == 1:
        return quick
    paths = [known[:1]]
    for at in range(start, end):
        most = quick[-1].cost + _TINY
        grown = [[*path, each] for path in paths for each in guesses.readings(path[-1], at, most)]
        grown.sort(key=_cost)
        paths = grown[:_READINGS]
    return paths[0] if paths else quick


def _quick(guesses: Guesses, known: list[State], at: int, end: int) -> list[State]:
    """A cheap reading, soon found: none that costs more is worth weighing."""
    best: list[State] = []
    for first in sorted(guesses.readings(known[-1], at, inf), key=lambda each: each.cost):
        if best and first.cost >= best[-1].cost:
            break
        path = [*known, first]
        for later in range(at + 1, end):
            state = guesses.perfect(path[-1], later)
            path.append(state or min(guesses.readings(path[-1], later, inf), key=lambda each: each.cost))
        best = min(best or path, path, key=_cost)
    return best


def _cost(path: list[State]) -> float:
    return path[-1].cost
