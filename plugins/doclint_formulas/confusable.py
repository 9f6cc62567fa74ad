"""Characters that are written for each other because they sound or look alike."""

from __future__ import annotations

from functools import cache, lru_cache

from doclint import load_table


@lru_cache(2**16)
def confusable(one: str, other: str) -> bool:
    """Whether two characters, in Simplified script, sound or look alike."""
    return any(one in group and other in group for group in _groups())


@cache
def _groups() -> tuple[str, ...]:
    return tuple(group for group, _ in load_table(__package__, "confusable.tsv"))
