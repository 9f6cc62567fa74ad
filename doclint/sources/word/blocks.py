"""A paragraph of Word as blocks: what it is by its style, where a line break inside it parts two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from doclint.block import MASK, Block, BlockKind
from doclint.sources.word.names import PPR, VAL, w
from doclint.sources.word.pieces import Paragraph
from doclint.sources.word.styles import Styles
from doclint.span import Span
from doclint.structure.marks import recognise

_BLANK = " \t\u3000\xa0\ufeff"
_WORDS = re.compile(rf"[^{_BLANK}\n{MASK}]")
_TRIMMED = re.compile(rf"[^{_BLANK}\n](?:.*[^{_BLANK}\n])?", re.DOTALL)
_STOPS = frozenset("。！？；：!?;:")
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


def blocks(text: str, start: int, kind: BlockKind, level: int, label: str) -> Iterator[Block]:
    """The blocks of a paragraph whose `text` begins at `start`; none where it has no words."""
    for part in _parts(text) if kind == "paragraph" else [Span(0, len(text))]:
        words = _WORDS.search(text, part.start, part.end)
        trimmed = _TRIMMED.search(text, part.start, part.end)
        if words and trimmed:
            yield Block(kind, Span(*trimmed.span()).shift(start), level, label)
            label = ""


def _parts(text: str) -> Iterator[Span]:
    """Where line breaks end a paragraph in truth: after a stop, or before a typed number."""
    start, at = 0, text.find("\n")
    while at >= 0:
        if _ends_with_stop(text, at) or _begins_with_number(text, at + 1):
            yield Span(start, at)
            start = at + 1
        at = text.find("\n", at + 1)
    yield Span(start, len(text))


def _ends_with_stop(text: str, at: int) -> bool:
    while at and text[at - 1] in _BLANK:
        at -= 1
    return text[at - 1 : at] in _STOPS and at > 0


def _begins_with_number(text: str, at: int) -> bool:
    while at < len(text) and text[at] in _BLANK:
        at += 1
    return recognise(text, at, len(text)) is not None


def _outline_level(element: etree._Element, style: str, styles: Styles) -> int:
    properties = element.find(PPR)
    own = None if properties is None else properties.find(_OUTLINE)
    found = styles.property(style, PPR, _OUTLINE) if own is None else own
    value = "9" if found is None else found.get(VAL, "9")
    return int(value) + 1 if value in "012345678" and value else 0


def _named_level(name: str) -> int:
    match = _HEADING.match(name)
    return int(match[1]) if match else 0
