"""Shapes of one character that differ by region, and which of them a document uses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby

import msgspec

from doclint import Document, Pattern, Span, load_table, pattern
from doclint_characters.strays import within

_PROFILES = ("cn-hant", "tw", "hk")
_TITLE = "《[^《》\\n]{1,60}》"
"""A title keeps the shapes that it was registered or printed with."""


class Group(msgspec.Struct, frozen=True):
    """`shapes` of one character; `usual` is the shape of each profile.

    `word` matches the word in which they are interchangeable, or the character wherever it stands; the
    character is at `index` of it. `kept` finds the places that keep their shape.
    """

    shapes: str
    usual: Mapping[str, str]
    word: Pattern
    index: int
    kept: Pattern


@cache
def groups() -> tuple[Group, ...]:
    """The table of shapes; where only some words are written either way, a group for each word."""
    rows = load_table(__package__, "glyphs.tsv")
    return tuple(_group(row, word) for row in rows for word in row[4].split() or row[0][0])


@cache
def by_shapes() -> Mapping[str, tuple[Group, ...]]:
    """The groups of the table that have the same shapes."""
    return {shapes: tuple(own) for shapes, own in groupby(groups(), key=lambda group: group.shapes)}


def uses(document: Document, group: Group, places: Sequence[int]) -> Iterator[tuple[Span, str]]:
    """Where the document could write either shape of the group, and the shape it writes there.

    `places` are those of its shapes, in order. Nothing where only one of them is written.
    """
    prose, index = document.prose, group.index
    free = [at for at in places if at >= index and group.word.match(prose, at - index)]
    if len({prose[at] for at in free}) < 2:
        return
    kept = [Span(*match.span()) for match in group.kept.finditer(prose)]
    for at in free:
        span = Span(at, at + 1)
        if not within(kept, span):
            yield span, prose[at]


def local(document: Document, char: str) -> str:
    """`char` in the shape that the document itself prints, else in that of its profile."""
    group = _by_shape().get(char)
    if group is None:
        return char
    counts = document.script.counts
    used = max(group.shapes, key=lambda shape: counts.get(shape, 0))
    return used if counts.get(used) else group.usual.get(document.profile, char)


@cache
def interchangeable(first: str, second: str) -> bool:
    """Whether both are shapes of one character, somewhere at least."""
    return any(first in group.shapes and second in group.shapes for group in groups())


def _group(row: tuple[str, ...], word: str) -> Group:
    shapes, *usual, _, kept = row
    return Group(
        shapes,
        dict(zip(_PROFILES, usual, strict=True)),
        pattern(word.replace(shapes[0], f"[{shapes}]")),
        word.index(shapes[0]),
        pattern("|".join([_TITLE, *kept.split()])),
    )


@cache
def _by_shape() -> Mapping[str, Group]:
    """Only shapes that are interchangeable everywhere: of 采 and 採 a document may need both."""
    rows = load_table(__package__, "glyphs.tsv")
    free = {row[0] for row in rows if not row[4]}
    return {shape: group for group in groups() if group.shapes in free for shape in group.shapes}
