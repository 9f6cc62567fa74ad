"""A slip in a formula whose own wording is not beyond doubt."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from doclint import Document, Finding, Severity, rule

from .formula import formulas
from .misspelt_formula import finding
from .plain import plain
from .spelling import Spelling


@rule("formulas/doubtful-formula", title="提法与通行写法差一字", severity=Severity.INFO, basis="实务")
def doubtful_formula(document: Document) -> Iterator[Finding]:
    """As misspelt-formula, for the rows of certainty L: it only informs."""
    read = document.memo(plain)
    for slip in _doubtful().errors(read.text, document.date):
        yield finding(read, slip, _doubtful().formulas[slip.formula])


@cache
def _doubtful() -> Spelling:
    return Spelling(each for each in formulas() if each.certainty == "L")
