"""The known word that a misspelt one was probably meant for."""

from __future__ import annotations

from collections.abc import Sequence

MOST_LISTED = 12
"""Known words that are few enough to be listed where none is near."""


def nearest(word: str, known: Sequence[str]) -> str:
    """“，是不是想写 …？” with the nearest known word, or the list of known ones when it is short."""
    from difflib import get_close_matches

    close = get_close_matches(word, known, n=1, cutoff=0.5)
    if close:
        return f"，是不是想写 {close[0]}？"
    return f"；可用的有 {'、'.join(known)}" if len(known) <= MOST_LISTED else ""
