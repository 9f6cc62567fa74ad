"""An .odt as a Document: paragraphs joined by line breaks, with the numbers that lists generate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

import msgspec
from lxml import etree

from doclint.block import Block, BlockKind, Region
from doclint.document import Document
from doclint.facts import Layout, Part
from doclint.facts import Paragraph as ParagraphFacts
from doclint.source import SourceError
from doclint.sources.archive import Archive
from doclint.sources.archive_limits import ENCRYPTED, SAVE_AS
from doclint.sources.assembled import assembled, blocks
from doclint.sources.opendocument.names import STYLE_NAME, H, office, style, text
from doclint.sources.opendocument.styles import Styles
from doclint.sources.opendocument.walk import Numbered, Walk
from doclint.sources.word.levels import integer
from doclint.span import Span

CONTENT, STYLES = "content.xml", "styles.xml"
_MANIFEST = "META-INF/manifest.xml"
_TITLES = ("title", "subtitle", "标题", "副标题")
_MARGINS = re.compile("(?:header|footer)(?:-left|-first)?")


class OdtOrigin(msgspec.Struct, frozen=True):
    """What a Document that was read from an .odt remembers of it: the file."""

    content: bytes


class Parts:
    """The parts of an .odt that hold text. Raises SourceError where the file cannot be read."""

    def __init__(self, content: bytes) -> None:
        self.archive = Archive(content, ".odt")
        _require_open(self.archive)
        self.roots = {name: self.archive.xml(name) for name in (CONTENT, STYLES) if name in self.archive}
        self.styles = Styles(self.roots[name] for name in (STYLES, CONTENT) if name in self.roots)

    def stories(self) -> Iterator[tuple[Part, Iterator[Numbered]]]:
        """The paragraphs of the body, its notes, the headers and footers; to be gone through in order."""
        walk = Walk(self.styles)
        bodies = self.roots[CONTENT].iterfind(f"{office('body')}/{office('text')}")
        yield "body", chain.from_iterable(walk.paragraphs(body) for body in bodies)
        for kind in ("footnote", "endnote"):
            notes = (note for note in list(walk.notes) if note.get(text("note-class")) == kind)
            inner = (body for note in notes for body in note.iterchildren(text("note-body")))
            yield kind, chain.from_iterable(Walk(self.styles).paragraphs(body) for body in inner)
        for margin in self._margins():
            yield _part(margin), Walk(self.styles).paragraphs(margin)

    def _margins(self) -> Iterator[etree._Element]:
        pages = self.roots[STYLES].iter(style("master-page")) if STYLES in self.roots else ()
        for each in chain.from_iterable(pages):
            if isinstance(each.tag, str) and _MARGINS.fullmatch(etree.QName(each).localname):
                yield each


def read(content: bytes, path: str | None) -> Document:
    """The final view of an .odt; its `facts` are a Layout without pages and looks, its `origin` an OdtOrigin.

    Raises SourceError where the file is broken, encrypted, too large or holds macros.
    """
    gathered = _Gathered(Parts(content))
    layout = Layout((), tuple(gathered.facts))
    return assembled(gathered.text, gathered.blocks, gathered.regions, path, layout, OdtOrigin(content))


class _Gathered:
    """What the paragraphs of all stories say."""

    def __init__(self, parts: Parts) -> None:
        self._styles = parts.styles
        self._length = self._number = 0
        self.blocks: list[Block] = []
        self.regions: list[Region] = []
        self.facts: list[ParagraphFacts] = []
        texts = [self._paragraph(each, part) for part, story in parts.stories() for each in story]
        self.text = "\n".join(texts)

    def _paragraph(self, paragraph: Numbered, part: Part) -> str:
        shown, start = paragraph.text, self._length
        self._length += len(shown) + 1
        kind, level = self._kind(paragraph, part)
        found = list(blocks(shown, start, kind, level, paragraph.label or ""))
        self.blocks += found
        self.regions += _generated(paragraph, start)
        if found:
            where: Part = paragraph.place if part == "body" else part
            self._number += where in ("body", "cell")
            number = max(self._number, 1) if part == "body" else None
            self.facts.append(ParagraphFacts(Span(start, start + len(shown)), number, where))
        return shown

    def _kind(self, paragraph: Numbered, part: Part) -> tuple[BlockKind, int]:
        """What a paragraph is, and its level where it is a heading."""
        if part != "body" or paragraph.place == "box":
            return "note", 0
        if paragraph.place == "cell":
            return "cell", 0
        element = paragraph.element
        if any(name in _TITLES for name in self._styles.names(element.get(STYLE_NAME, ""))):
            return "title", 0
        if element.tag == H:
            return "heading", max(integer(element.get(text("outline-level")), 1), 1)
        return ("paragraph" if paragraph.label is None else "item"), 0


def _generated(paragraph: Numbered, start: int) -> Iterator[Region]:
    """What of the paragraph no person wrote."""
    at = start
    for piece in paragraph.pieces:
        if paragraph.whole or piece.generated:
            yield Region("markup", Span(at, at + len(piece.text)))
        at += len(piece.text)


def _part(margin: etree._Element) -> Part:
    return "header" if etree.QName(margin).localname.startswith("header") else "footer"


def _require_open(archive: Archive) -> None:
    if "word/document.xml" in archive:
        raise SourceError("这其实是 Word 文档；请把后缀改为 .docx 再查")
    if CONTENT not in archive:
        raise SourceError(f"这个压缩包里没有正文（content.xml），不是 .odt；{SAVE_AS}")
    if _MANIFEST in archive and b"encryption-data" in archive.data(_MANIFEST):
        raise SourceError(ENCRYPTED)
    if any(name.startswith(("Basic/", "Scripts/")) for name in archive):
        raise SourceError("文件含有宏，doclint 不读；请另存为不带宏的 .docx 或 .odt 后再查")
