"""The levels of a list as numbering definitions give them."""

from __future__ import annotations

import msgspec
from lxml import etree

from doclint.sources.word.names import VAL, w
from doclint.sources.word.styles import is_on

MOST = 32_767
"""Word counts no further; a greater number in a file is an attack on memory."""


LONGEST = 255
"""Characters of a number's pattern, as many as Word takes; those of a number are far fewer."""


class Level(msgspec.Struct, frozen=True):
    """One level of a list. `restart` is the number of levels above of which each new member begins it
    afresh: as many as there are by default, 0 for never. `text` has %1 to %9 in the numbers' places.
    """

    start: int
    format: str
    text: str
    restart: int
    decimal: bool
    style: str


def levels(parent: etree._Element) -> dict[int, Level]:
    """The levels defined below `parent`, by their depth from 0."""
    found = {}
    for level in parent.findall(w("lvl")):
        at = integer(level.get(w("ilvl")), 0)
        found[at] = Level(
            start=integer(value(level, "start"), 0),
            format=_format(level),
            text=(value(level, "lvlText") or "")[:LONGEST],
            restart=integer(value(level, "lvlRestart"), at),
            decimal=is_on(level.find(w("isLgl"))),
            style=value(level, "pStyle") or "",
        )
    return found


def _format(level: etree._Element) -> str:
    """w:numFmt, which newer formats hide in an alternative."""
    found = level.find(f".//{w('numFmt')}")
    return "decimal" if found is None else found.get(VAL, "decimal")


def value(parent: etree._Element | None, name: str) -> str | None:
    """The w:val of a child, None where there is none."""
    found = None if parent is None else parent.find(w(name))
    return None if found is None else found.get(VAL)


def integer(written: str | None, otherwise: int) -> int:
    """A number as an attribute has it, within what Word counts to; `otherwise` where that is none."""
    try:
        return max(0, min(int(written or ""), MOST))
    except ValueError:
        return otherwise
