"""The lexicon of formulas, as `data/formulas.tsv` holds it."""

from __future__ import annotations

from functools import cache

import msgspec

from doclint import load_table

QUOTES = "“”「」『』"
_WITHOUT_QUOTES = str.maketrans("", "", QUOTES)


class Formula(msgspec.Struct, frozen=True):
    """One fixed phrase; every field as in the table, whose columns `data/README.md` explains.

    Dates are ISO, to the year, month or day; empty where there is none.
    """

    id: str
    text: str
    traditional: str
    wording: str
    quotes: str
    since: str
    until: str
    successor: str
    certainty: str
    source: str

    @property
    def bare(self) -> str:
        """`text` without quotation marks: what is sought."""
        return self.text if self.quotes == "none" else self.text.translate(_WITHOUT_QUOTES)

    @property
    def bare_traditional(self) -> str:
        """The same in Traditional script, character for character."""
        return self.traditional.translate(_WITHOUT_QUOTES)


@cache
def formulas() -> tuple[Formula, ...]:
    """All formulas, sorted by id."""
    return tuple(Formula(*row) for row in load_table(__package__, "formulas.tsv"))
