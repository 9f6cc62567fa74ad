"""Words that stand beside quoted words, titles and notes."""

from __future__ import annotations

from functools import cache

from doclint import load_table


@cache
def alternatives(kind: str) -> str:
    """The words of one kind in `neighbours.tsv` as the alternatives of a pattern, longest first."""
    rows = load_table("doclint_punctuation", "neighbours.tsv")
    words = {word for row in rows if row[1] == kind for word in row[0].split()}
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))
