"""A formula with one character wrong, missing, doubled, too many or swapped."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from doclint import Document, Finding, Safety, replace, rule

from .confusable import confusable
from .formula import Formula, formulas
from .plain import Plain, plain
from .slips import Slip
from .spelling import Spelling

SHOWN_WHOLE = 14
LONG = 6
"""From this length on a slip of the pen has one correction."""


@rule("formulas/misspelt-formula", title="规范表述有错漏字", basis="实务")
def misspelt_formula(document: Document) -> Iterator[Finding]:
    """One slip in a formula of four characters or more, of which the rest is to the letter."""
    read = document.memo(plain)
    for slip in document.memo(misspellings):
        yield finding(read, slip, _certain().formulas[slip.formula])


def misspellings(document: Document) -> list[Slip]:
    """For `document.memo`: the slips that are errors, in order."""
    return _certain().errors(document.memo(plain).text, document.date)


@cache
def _certain() -> Spelling:
    """Formulas of doubtful wording are another rule's."""
    return Spelling(each for each in formulas() if each.certainty != "L")


def finding(read: Plain, slip: Slip, formula: Formula) -> Finding:
    """What to say of a slip, and its correction in the document's script."""
    right = formula.bare_traditional if read.traditional else formula.bare
    shown = _with_neighbour(slip)
    due = right[shown.at : shown.at + shown.length]
    safety = Safety.SAFE if _is_beyond_doubt(read.text, slip) else Safety.UNSAFE
    found = _excerpt(read.shown, slip.begin, slip.start, slip.end, slip.finish)
    wanted = _excerpt(right, 0, slip.at, slip.at + slip.length, len(right))
    fix = replace(read.span(shown.start, shown.end), due, safety)
    return Finding(read.span(shown.start, shown.end), f"“{found}”应为“{wanted}”", fix)


def _is_beyond_doubt(text: str, slip: Slip) -> bool:
    """Whether a slip of the pen explains it: of sound or shape, a doubling, a swap."""
    wrong, right = text[slip.start : slip.end], slip.formula[slip.at : slip.at + slip.length]
    if len(slip.formula) < LONG or not wrong:
        return False
    if not right:
        return wrong in slip.formula[max(0, slip.at - 1) : slip.at + 1]
    return slip.length > 1 or confusable(wrong, right)


def _with_neighbour(slip: Slip) -> Slip:
    """Where a character is missing, the one before it (at the beginning, after it) shows the place."""
    if slip.start < slip.end:
        return slip
    if slip.at:
        return msgspec.structs.replace(slip, at=slip.at - 1, length=slip.length + 1, start=slip.start - 1)
    return msgspec.structs.replace(slip, length=slip.length + 1, end=slip.end + 1)


def _excerpt(text: str, begin: int, start: int, end: int, finish: int) -> str:
    if finish - begin <= SHOWN_WHOLE:
        return text[begin:finish]
    return text[max(begin, start - 4) : min(finish, end + 4)]
