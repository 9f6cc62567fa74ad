"""Words that stand beside quoted words, titles and notes, as parts of patterns."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from doclint import Pattern, Span, load_table, pattern


@cache
def alternatives(kind: str) -> str:
    """The words of one kind in `neighbours.tsv` as the alternatives of a pattern, longest first."""
    rows = load_table("doclint_punctuation", "neighbours.tsv")
    return _joined(word for row in rows if row[1] == kind for word in row[0].split())


@cache
def quoted_phrases() -> str:
    """The phrases that are mostly quoted, as the alternatives of a pattern, longest first."""
    rows = load_table("doclint_punctuation", "quoted_phrases.tsv")
    return _joined(phrase.replace("+", r"\+") for row in rows for phrase in row[0].split())


def _joined(words: Iterable[str]) -> str:
    return "|".join(sorted(set(words), key=lambda word: (-len(word), word)))


def goes_on(prose: str, between: Span) -> bool:
    """Whether the text `between` two quotations begins as what follows one and ends as what leads one."""
    return _between().fullmatch(prose, between.start, between.end) is not None


@cache
def _between() -> Pattern:
    return pattern(
        rf"(?:{alternatives('head')}|[、，和及与與])[^“”「」]*(?:(?:{alternatives('verb')})[了好]?|[、，和及与與])"
    )
