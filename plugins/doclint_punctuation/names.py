"""Foreign names in Chinese characters: between their parts stands a dot, not a full stop."""

from __future__ import annotations

from functools import cache

from doclint import load_table


def joins_names(prose: str, at: int) -> bool:
    """Whether two characters on each side of `at` are such as transcribe foreign names."""
    around = prose[max(0, at - 2) : at] + prose[at + 1 : at + 3]
    return len(around) == 4 and _transcribing().issuperset(around)


@cache
def _transcribing() -> frozenset[str]:
    return frozenset("".join(row[0] for row in load_table("doclint_punctuation", "transcribing.tsv")))
