"""How a paragraph looks: the font, size and spacing that styles and direct formatting add up to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from doclint.facts import Alignment, Spacing
from doclint.sources.word.names import DRAWING, PPR, RPR, VAL, w
from doclint.sources.word.styles import Styles, is_on
from doclint.sources.word.walk import Paragraph

_ALIGNMENTS: dict[str, Alignment] = {"left": "left", "start": "left", "center": "center", "right": "right",
                                     "end": "right"}  # fmt: skip
_FONTS, _SIZE, _BOLD = w("rFonts"), w("sz"), w("b")
_EAST, _EAST_THEME = w("eastAsia"), w("eastAsiaTheme")
_SPACING, _LINE, _RULE, _JC = w("spacing"), w("line"), w("lineRule"), w("jc")


class Formatting:
    """Resolves formats by the style sheet and the theme's fonts."""

    def __init__(self, styles: Styles, theme: etree._Element | None) -> None:
        self._styles = styles
        self._theme = _theme_fonts(theme)

    def font(self, paragraph: Paragraph, style: str) -> str | None:
        """The font of the paragraph's Chinese characters; None where nothing names one."""
        for fonts in self._run_properties(paragraph, style, _FONTS):
            theme = fonts.get(_EAST_THEME)
            if theme is not None:
                return self._theme.get(theme[:5])
            if fonts.get(_EAST):
                return str(fonts.get(_EAST))
        return None

    def size(self, paragraph: Paragraph, style: str) -> float | None:
        """The size in points; None where nothing tells it."""
        found = next(self._run_properties(paragraph, style, _SIZE), None)
        return None if found is None else points(found.get(VAL), 2)

    def is_bold(self, paragraph: Paragraph, style: str) -> bool:
        """Whether its text is bold."""
        return is_on(next(self._run_properties(paragraph, style, _BOLD), None))

    def alignment(self, paragraph: Paragraph, style: str) -> Alignment:
        """How its lines are aligned."""
        found = next(self._paragraph_properties(paragraph, style, _JC), None)
        return "left" if found is None else _ALIGNMENTS.get(found.get(VAL, ""), "both")

    def spacing(self, paragraph: Paragraph, style: str) -> Spacing:
        """The height of its lines."""
        for spacing in self._paragraph_properties(paragraph, style, _SPACING):
            line = spacing.get(_LINE)
            if line is None:
                continue
            if spacing.get(_RULE, "auto") != "auto":
                return Spacing(points(line, 20))
            return Spacing(None, (points(line, 240) or 1.0))
        return Spacing()

    def _run_properties(self, paragraph: Paragraph, style: str, name: str) -> Iterator[etree._Element]:
        """The definitions of a property that hold for most of the text, the strongest first."""
        run = max(paragraph.pieces, key=lambda piece: len(piece.text)).run if paragraph.pieces else None
        own = None if run is None else run.find(RPR)
        if own is not None:
            yield from own.findall(name)
            character = own.find(w("rStyle"))
            if character is not None:
                yield from self._inherited(character.get(VAL, ""), RPR, name)
        yield from self._inherited(style, RPR, name)
        yield from _present([self._styles.default(RPR, name)])

    def _paragraph_properties(self, paragraph: Paragraph, style: str, name: str) -> Iterator[etree._Element]:
        own = paragraph.element.find(PPR)
        if own is not None:
            yield from own.findall(name)
        yield from self._inherited(style, PPR, name)
        yield from _present([self._styles.default(PPR, name)])

    def _inherited(self, style: str, group: str, name: str) -> Iterator[etree._Element]:
        return _present(each.find(f"{group}/{name}") for each in self._styles.chain(style))


def points(value: str | None, parts: int) -> float | None:
    """A measure given in so many parts of a point; None where it is no number."""
    try:
        return float(value or "") / parts
    except ValueError:
        return None


def _present(found: Iterable[etree._Element | None]) -> Iterator[etree._Element]:
    return (each for each in found if each is not None)


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
