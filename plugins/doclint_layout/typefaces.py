"""Typefaces and sizes as offices name them: 仿宋 三号."""

from __future__ import annotations

from functools import cache

from doclint import Paragraph, load_table


def family(font: str) -> str | None:
    """The family of a font by its name, such as 仿宋 for 方正仿宋_GBK; None for one of another kind."""
    lowered = font.lower()
    return next((family for family, holds, *_ in _fonts() if holds in lowered), None)


def size_name(points: float) -> str:
    """The name of a size, such as 三号; sizes between are told in points."""
    return _sizes().get(points, f"{points:g} 磅")


def points_of(name: str) -> float | None:
    """The points of a size by its name."""
    return next((points for points, called in _sizes().items() if called == name), None)


def told(paragraph: Paragraph) -> str:
    """What a paragraph is set in: 宋体小四."""
    size = "" if paragraph.size is None else size_name(paragraph.size)
    return f"{paragraph.font or ''}{size}"


def is_set_in(paragraph: Paragraph, wanted: str, points: float) -> bool:
    """Whether a paragraph is set so, as far as the file tells."""
    if paragraph.size is not None and paragraph.size != points:
        return False
    return paragraph.font is None or family(paragraph.font) == wanted


@cache
def _fonts() -> list[tuple[str, ...]]:
    return load_table(__package__ or "", "fonts.tsv")


@cache
def _sizes() -> dict[float, str]:
    return {float(points): name for name, points, *_ in load_table(__package__ or "", "sizes.tsv")}
