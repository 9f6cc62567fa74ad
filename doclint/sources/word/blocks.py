"""What a paragraph of Word is by its style."""

from __future__ import annotations

import re

from lxml import etree

from doclint.block import BlockKind
from doclint.sources.pieces import Paragraph
from doclint.sources.word.names import PPR, VAL, w
from doclint.sources.word.styles import Styles

_HEADING = re.compile(r"(?:heading|标题)\s*([1-9])")
_OUTLINE = w("outlineLvl")
_TITLES = ("title", "subtitle", "标题", "副标题")
_CONTENTS = re.compile(r"(?:toc|目录)\s*[1-9]")


def is_contents(name: str) -> bool:
    """Whether a style of this name is that of a line in a table of contents."""
    return _CONTENTS.match(name) is not None


def kind_of(paragraph: Paragraph, style: str, styles: Styles, *, numbered: bool) -> tuple[BlockKind, int]:
    """What the paragraph is, and its level where it is a heading. A text box stands beside the text."""
    if paragraph.place != "body":
        return ("cell" if paragraph.place == "cell" else "note"), 0
    name = styles.name(style)
    if name in _TITLES:
        return "title", 0
    level = _outline_level(paragraph.element, style, styles) or _named_level(name)
    if level:
        return "heading", level
    return ("item" if numbered else "paragraph"), 0


def _outline_level(element: etree._Element, style: str, styles: Styles) -> int:
    properties = element.find(PPR)
    own = None if properties is None else properties.find(_OUTLINE)
    found = styles.property(style, PPR, _OUTLINE) if own is None else own
    value = "9" if found is None else found.get(VAL, "9")
    return int(value) + 1 if value in "012345678" and value else 0


def _named_level(name: str) -> int:
    match = _HEADING.match(name)
    return int(match[1]) if match else 0
