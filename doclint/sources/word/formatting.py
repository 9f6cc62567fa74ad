"""How a paragraph looks: what defaults, styles and its own formatting add up to."""

from __future__ import annotations

from functools import lru_cache

import msgspec
from lxml import etree

from doclint.facts import Alignment, Spacing
from doclint.sources.pieces import Paragraph
from doclint.sources.word.names import DRAWING, PPR, RPR, VAL, w
from doclint.sources.word.styles import Styles, is_on

_ALIGNMENTS: dict[str, Alignment] = {
    "left": "left",
    "start": "left",
    "center": "center",
    "right": "right",
    "end": "right",
}
_FONTS, _SIZE, _BOLD, _CHARACTER_STYLE = w("rFonts"), w("sz"), w("b"), w("rStyle")
_EAST, _EAST_THEME = w("eastAsia"), w("eastAsiaTheme")
_SPACING, _LINE, _RULE, _JC = w("spacing"), w("line"), w("lineRule"), w("jc")


class Look(msgspec.Struct, gc=False):
    """Font and size (points) of Chinese characters, None where nothing says; alignment; height of lines."""

    font: str | None = None
    size: float | None = None
    bold: bool = False
    alignment: Alignment = "left"
    spacing: Spacing = Spacing()


class Formatting:
    """Resolves formats by the style sheet and the theme's fonts."""

    def __init__(self, styles: Styles, theme: etree._Element | None) -> None:
        self._styles = styles
        self._theme = _theme_fonts(theme)
        self._known: dict[str, Look] = {}

    def look(self, paragraph: Paragraph, style: str) -> Look:
        """The look of most of a paragraph, which has this style."""
        look = msgspec.structs.replace(self._of_style(style))
        self._paragraph(look, paragraph.element.find(PPR))
        if paragraph.pieces:
            longest = max(paragraph.pieces, key=lambda piece: len(piece.text))
            self._characters(look, longest.run.find(RPR))
        return look

    def _of_style(self, style: str) -> Look:
        if style not in self._known:
            look = Look()
            for properties in self._styles.defaults:
                self._characters(look, properties if properties.tag == RPR else None)
                self._paragraph(look, properties if properties.tag == PPR else None)
            for each in reversed(self._styles.chain(style)):
                self._paragraph(look, each.find(PPR))
                self._characters(look, each.find(RPR))
            self._known[style] = look
        return self._known[style]

    def _paragraph(self, look: Look, properties: etree._Element | None) -> None:
        for each in () if properties is None else properties:
            if each.tag == _JC:
                look.alignment = _ALIGNMENTS.get(each.get(VAL, ""), "both")
            elif each.tag == _SPACING and each.get(_LINE) is not None:
                look.spacing = _spacing(each.get(_LINE), each.get(_RULE, "auto"))

    def _characters(self, look: Look, properties: etree._Element | None) -> None:
        for each in () if properties is None else properties:
            if each.tag == _CHARACTER_STYLE:
                for style in reversed(self._styles.chain(each.get(VAL, ""))):
                    self._characters(look, style.find(RPR))
            elif each.tag == _FONTS:
                theme = each.get(_EAST_THEME)
                look.font = self._theme.get(theme[:5]) if theme else each.get(_EAST) or look.font
            elif each.tag == _SIZE:
                look.size = points(each.get(VAL), 2)
            elif each.tag == _BOLD:
                look.bold = is_on(each)


def points(value: str | None, parts: int) -> float | None:
    """A measure given in so many parts of a point; None where it is no number."""
    try:
        return float(value or "") / parts
    except ValueError:
        return None


@lru_cache(100)
def _spacing(line: str, rule: str) -> Spacing:
    if rule != "auto":
        return Spacing(points(line, 20))
    return Spacing(None, points(line, 240) or 1.0)


def _theme_fonts(theme: etree._Element | None) -> dict[str, str]:
    """The Chinese fonts of a theme: `major` for headings, `minor` for the body."""
    fonts: dict[str, str] = {}
    for kind in ("major", "minor"):
        found = None if theme is None else next(theme.iter(f"{{{DRAWING}}}{kind}Font"), None)
        if found is None:
            continue
        east = found.find(f"{{{DRAWING}}}ea")
        named = {each.get("script"): each.get("typeface", "") for each in found.iter(f"{{{DRAWING}}}font")}
        fonts[kind] = (east.get("typeface", "") if east is not None else "") or named.get("Hans", "")
    return fonts
