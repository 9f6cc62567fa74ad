"""What each two characters that stand side by side tell of each other, as flags in one byte.

Python is not asked about each pair of a text: they are looked up as numbers, in NumPy all at once, else in
one map over UTF-32. What a pair tells is worked out when it is first met; most texts are made of the same.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from doclint import vector

_MOST = 500_000
"""Pairs that are remembered."""
_BITS = 18
_SPREAD = 2_654_435_769
"""The golden ratio of 2 ** 32: multiplied by it, numbers that lie together do so no more."""
_LOW, _WIDTH = 0xFFFFFFFF, 32
_ONE = re.compile(b"\x01")


class Pairwise:
    """The flags of pairs of characters."""

    def __init__(self, tell: Callable[[int, int], int]) -> None:
        """`tell`: the flags, a number below 256, of two code points side by side."""
        self._known = _Known(tell)
        self._slots: Any = None
        self._flags: Any = None

    def flags(self, text: str) -> Flags:
        """For each place of `text` what its character and the one before it tell; one more for the end.

        Before the text and after it stands a line feed.
        """
        if len(self._known) > _MOST:
            self._known.clear()
        codes = vector.codes(text)
        return Flags(_looked_up(text, self._known)) if codes is None else Vectors(self._taken(codes))

    def _taken(self, codes: Any) -> Any:
        """From a table in which each pair has one slot that it shares with others; the rest one by one."""
        numpy = vector.numpy()
        if self._slots is None:
            self._slots = numpy.zeros(1 << _BITS, numpy.uint32)
            self._flags = numpy.zeros(1 << _BITS, numpy.uint8)
        pairs = numpy.full(len(codes) + 2, ord("\n"), numpy.uint32)
        pairs[1:-1] = codes
        pairs = (pairs[:-1] << 16) | pairs[1:]
        slots = (pairs * numpy.uint32(_SPREAD)) >> numpy.uint32(32 - _BITS)
        flags = self._flags.take(slots)
        missing = numpy.flatnonzero(self._slots.take(slots) != pairs)
        if len(missing):
            known = self._known
            new = pairs[missing]
            flags[missing] = [known[pair >> 16 | (pair & 0xFFFF) << _WIDTH] for pair in new.tolist()]
            self._slots[slots[missing]] = new
            self._flags[slots[missing]] = flags[missing]
        return flags


class Flags:
    """The flags of the pairs of a text, one after another."""

    __slots__ = ("_flags",)

    def __init__(self, flags: Any) -> None:
        self._flags = flags

    def places(self, *wanted: int) -> Iterator[int]:
        """Where pairs stand one after another that have each these flags; all at once, as one number."""
        length = max(0, len(self._flags) - len(wanted) + 1)
        together = -1
        for at, flag in enumerate(wanted):
            having = self._flags.translate(_having(flag))
            together &= int.from_bytes(having[at : at + length], "little")
        for match in _ONE.finditer(together.to_bytes(length, "little")):
            yield match.start()


class Vectors(Flags):
    """The same, in an array."""

    def places(self, *wanted: int) -> Iterator[int]:
        length = max(0, len(self._flags) - len(wanted) + 1)
        together: Any = True
        for at, flag in enumerate(wanted):
            together = together & (self._flags[at : at + length] & flag == flag)
        yield from together.nonzero()[0].tolist()


@lru_cache(32)
def _having(flag: int) -> bytes:
    return bytes(byte & flag == flag for byte in range(256))


class _Known(dict[int, int]):
    """The flags of each pair that was met, by its number: the first character, and the second above it."""

    def __init__(self, tell: Callable[[int, int], int]) -> None:
        super().__init__()
        self._tell = tell

    def __missing__(self, pair: int) -> int:
        self[pair] = flags = self._tell(pair & _LOW, pair >> _WIDTH)
        return flags


def _looked_up(text: str, known: _Known) -> bytearray:
    padded = f"\n{text}\n"
    data = memoryview(padded.encode("utf-32-le", "surrogatepass"))
    flags = bytearray(len(padded) - 1)
    for first in (0, 1):
        end = first + (len(padded) - first) // 2 * 2
        pairs = data[4 * first : 4 * end].cast("Q")
        flags[first::2] = bytes(map(known.__getitem__, pairs if _IS_LITTLE else map(_turned, pairs)))
    return flags


_IS_LITTLE = sys.byteorder == "little"


def _turned(pair: int) -> int:
    return int.from_bytes(pair.to_bytes(8, "big"), "little")
