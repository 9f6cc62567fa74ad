"""Where two phrases part and meet again."""

from __future__ import annotations

from os.path import commonprefix


def difference(one: str, other: str) -> tuple[int, int]:
    """How many characters two phrases share at their beginning and, of the rest, at their end."""
    left = len(commonprefix([one, other]))
    return left, len(commonprefix([one[left:][::-1], other[left:][::-1]]))


def visible_difference(one: str, other: str) -> tuple[int, int]:
    """The same, but where `one` only lacks something its neighbour is counted in: it shows the place."""
    left, right = difference(one, other)
    if left + right == len(one):
        return (left - 1, right) if left else (left, right - 1)
    return left, right
