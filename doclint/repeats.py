"""Where some Chinese characters are written twice in a row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from doclint import vector
from doclint.patterns import pattern

SIZES = range(2, 9)
"""How many characters."""
_FIRST, _LAST = "\u4e00", "\u9fff"
_DOUBLED = pattern(rf"([{_FIRST}-{_LAST}]{{{SIZES[0]},{SIZES[-1]}}}?)\1")


def doubled(text: str) -> Iterator[tuple[int, int]]:
    """Start and end, in code points, of what is written twice; in order and apart from each other."""
    codes = vector.codes(text)
    if codes is None:
        yield from (match.span() for match in _DOUBLED.finditer(text))
        return
    reached = 0
    for start, size in sorted(_places(text, codes)):
        if start >= reached:
            reached = start + 2 * size
            yield start, reached


def _places(text: str, codes: Any) -> Iterator[tuple[int, int]]:
    """Wherever something is written twice, and its size: also where they overlap."""
    for size in SIZES:
        same = codes[size:] == codes[:-size]
        # Of two that come again side by side most are no more than two, so the rest is compared as text.
        for at in (same[:-1] & same[1:]).nonzero()[0].tolist():
            one = text[at : at + size]
            if text.startswith(one, at + size) and min(one) >= _FIRST and max(one) <= _LAST:
                yield at, size
