"""The table of one-to-many conversions: Simplified characters and their Traditional forms."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

import msgspec

from doclint import load_table, traditional_only

Standing = Literal["open", "closed", "listed"]
"""open: right unless a phrase asks otherwise; closed: right only in its phrases; listed: neither."""


class Form(msgspec.Struct, frozen=True):
    """A Traditional form of `simplified`; `glyphs` are its shapes by region."""

    simplified: str
    glyphs: str
    standing: Standing

    @property
    def char(self) -> str:
        return self.glyphs[0]


class Row(msgspec.Struct, frozen=True):
    """A form with the phrases that demand it and those that only permit it."""

    form: Form
    demanding: tuple[str, ...]
    allowing: tuple[str, ...]


@cache
def rows() -> tuple[Row, ...]:
    """The table, row by row."""
    return tuple(
        Row(
            Form(simplified, glyphs, msgspec.convert(standing, Standing)),
            tuple(strong.split()),
            tuple(weak.split()),
        )
        for simplified, glyphs, standing, strong, weak in load_table(__package__, "conversions.tsv")
    )


@cache
def forms() -> Mapping[str, Form]:
    """Every glyph of the table and the form it is a shape of."""
    return {glyph: row.form for row in rows() for glyph in row.form.glyphs}


@cache
def siblings() -> Mapping[str, tuple[Form, ...]]:
    """The forms of each Simplified character, the commonest first."""
    found: dict[str, list[Form]] = {}
    for row in rows():
        found.setdefault(row.form.simplified, []).append(row.form)
    order = ("open", "listed", "closed")
    return {key: tuple(sorted(group, key=lambda f: order.index(f.standing))) for key, group in found.items()}


@cache
def folding() -> list[int]:
    """A translation into Simplified, in which a phrase is the same however it was converted.

    By code point, for `str.translate` takes a list several times as fast as a mapping that lacks most
    characters; what few characters there are beyond the first plane stay as they are.
    """
    table = list(range(0x10000))
    own = {glyph: form.simplified for glyph, form in forms().items()}
    for char, folded in {**traditional_only(), **own}.items():
        if ord(char) < len(table):
            table[ord(char)] = ord(folded)
    return table
