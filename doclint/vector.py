"""Texts as arrays of code points, for what must look at every character of a text.

In NumPy such a look takes a hundredth of the time that it takes in Python, but to import it takes longer
than to check a few drafts. So it comes in once a process has seen much text, and all that uses it has a
plain way, too, which must find the same.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

PAYS_FROM = 250_000
"""After so many code points of text what is saved is more than what the import takes."""
_REMEMBERED, _LARGE = 4, 400_000
"""Several rules look at a few readings of one document; the arrays of a longer one would fill the memory."""


class _Seen:
    """What this process has seen, and NumPy once that is much; False where there is none."""

    size: int = 0
    numpy: Any = None
    marks: Any = None
    texts: list[tuple[str, Any]] = []
    last: tuple[str, frozenset[str]] = ("", frozenset())


def see(size: int) -> None:
    """Note that a text of `size` code points is about to be checked."""
    _Seen.size += size
    if _Seen.size >= PAYS_FROM and _Seen.numpy is None:
        _Seen.numpy = _imported()


def numpy() -> Any:
    """The module; only where `codes` has given an array."""
    return _Seen.numpy


def codes(text: str) -> Any:
    """The code points of `text` as an array of uint16, which must not be changed.

    None where that way is not open: while little text was seen, without NumPy, for a very long text, and
    for one with characters beyond U+FFFF or halves of surrogate pairs.
    """
    if not _Seen.numpy or len(text) > _LARGE:
        return None
    for known, array in _Seen.texts:
        if known is text:
            return array
    array = _codes(text)
    _Seen.texts = [*_Seen.texts[1 - _REMEMBERED :], (text, array)]
    return array


def characters(text: str) -> frozenset[str]:
    """Every character of `text`; those of the last one are remembered."""
    last, found = _Seen.last
    if last is not text:
        array = codes(text)
        found = frozenset(text) if array is None else _characters(array)
        _Seen.last = text, found
    return found


def _characters(array: Any) -> frozenset[str]:
    if _Seen.marks is None:
        _Seen.marks = _Seen.numpy.zeros(0x10000, bool)
    _Seen.marks[array] = True
    found = _Seen.numpy.flatnonzero(_Seen.marks)
    _Seen.marks[found] = False
    return frozenset(found.astype("<u2").tobytes().decode("utf-16-le"))


def _codes(text: str) -> Any:
    try:
        units = text.encode("utf-16-le")
    except UnicodeEncodeError:
        return None
    return _Seen.numpy.frombuffer(units, "<u2") if len(units) == 2 * len(text) else None


def _imported() -> Any:
    # Its threads are for large matrices; each takes memory, which a worker has been granted little of.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        return import_module("numpy")
    except (ImportError, MemoryError):  # a worker may have been granted too little for it
        return False
