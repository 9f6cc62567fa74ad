"""The pages of a document's sections: their size, margins, grid and numbers."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from doclint.facts import Page
from doclint.sources.word.formatting import points
from doclint.sources.word.names import w

_POINT = 25.4 / 72
_GRIDS = ("lines", "linesAndChars", "snapToChars")


def pages(body: etree._Element, margins: Iterable[etree._Element]) -> tuple[Page, ...]:
    """The page of each section of `body`, in order; `margins` are the headers and footers."""
    numbered = any(_numbers(margin) for margin in margins)
    return tuple(_page(section, numbered) for section in body.iter(w("sectPr")))


def _page(section: etree._Element, numbered: bool) -> Page:
    size, margin, grid = (section.find(w(name)) for name in ("pgSz", "pgMar", "docGrid"))
    return Page(
        _mm(size, "w"),
        _mm(size, "h"),
        _mm(margin, "top"),
        _mm(margin, "bottom"),
        _mm(margin, "left"),
        _mm(margin, "right"),
        None if grid is None or grid.get(w("type")) not in _GRIDS else points(grid.get(w("linePitch")), 20),
        numbered,
    )


def _mm(element: etree._Element | None, name: str) -> float:
    measure = None if element is None else points(element.get(w(name)), 20)
    return round((measure or 0.0) * _POINT, 1)


def _numbers(root: etree._Element) -> bool:
    """Whether a header or footer holds the field PAGE."""
    fields = [(each.text or "") for each in root.iter(w("instrText"))]
    fields += [each.get(w("instr"), "") for each in root.iter(w("fldSimple"))]
    named = any("PAGE" in field.upper().split() for field in fields)
    return named or next(root.iter(w("pgNum")), None) is not None
