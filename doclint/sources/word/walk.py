"""The paragraphs of a part in their final view, each as the nodes that hold its text.

Insertions are in, deletions and hidden text out. Reading and writing walk the same way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from doclint.block import MASK
from doclint.sources.pieces import Paragraph, Piece, Place
from doclint.sources.word.fields import Fields
from doclint.sources.word.names import COMPATIBILITY, PPR, RPR, VAL, XML_SPACE, P, R, T, w
from doclint.sources.word.styles import Styles, is_on

_BR, _TAB = w("br"), w("tab")
_CHARACTERS = {
    _TAB: "\t",
    w("ptab"): "\t",
    _BR: "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "-",
    w("softHyphen"): "\xad",
    w("sym"): MASK,
    w("object"): MASK,
    w("pgNum"): MASK,
}
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_INLINE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}inline"
_CHOICE, _ALTERNATE = f"{{{COMPATIBILITY}}}Choice", f"{{{COMPATIBILITY}}}AlternateContent"
_SHAPES = (w("drawing"), w("pict"))
_THROUGH = {
    w(name)
    for name in ("ins", "moveTo", "hyperlink", "smartTag", "customXml", "sdtContent", "bdo", "dir", "ruby",
                 "rubyBase", "tbl", "tc")
} | {_CHOICE}  # fmt: skip
_SDT, _FIELD, _ROW = w("sdt"), w("fldSimple"), w("tr")
_BOX = w("txbxContent")
_CELL, _FIELD_MARK, _INSTRUCTION, _RUBY = w("tc"), w("fldChar"), w("instrText"), w("ruby")
_CONTROLLED = w("sdtContent")
_RUN_STYLE = w("rStyle")
_VANISH = w("vanish")
_SPACE = str.maketrans("\n\r\t", "   ")


class Walk:
    """One way through a part. `styles` tell which styles hide their text."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._fields = Fields()
        self._pieces: list[Piece] = []
        self._boxes: list[etree._Element] = []
        self._generated = 0

    def paragraphs(self, parent: etree._Element, place: Place = "body") -> Iterator[Paragraph]:
        """The paragraphs below `parent` in the order of reading; a text box follows its anchor's."""
        for child in parent:
            if child.tag == P:
                yield from self._paragraph(child, place)
            elif child.tag == _CELL:
                yield from self.paragraphs(child, "cell")
            elif child.tag == _ROW:
                if child.find(f"{w('trPr')}/{w('del')}") is None:
                    yield from self.paragraphs(child, place)
            elif child.tag == _SDT or child.tag == _ALTERNATE:
                for content in child.iterchildren(_CONTROLLED, _CHOICE):
                    yield from self.paragraphs(content, place)
                    break
            elif child.tag in _THROUGH:
                yield from self.paragraphs(child, place)

    def _paragraph(self, element: etree._Element, place: Place) -> Iterator[Paragraph]:
        properties = element.find(PPR)
        if not self._styles.hides(self._styles.of(element)):
            self._inline(element)
        if properties is not None and properties.find(f"{RPR}/{w('del')}") is not None:
            return  # its mark is deleted: it runs on into the next paragraph
        pieces, self._pieces = self._pieces, []
        boxes, self._boxes = self._boxes, []
        yield Paragraph(element, place, pieces)
        for box in boxes:
            yield from self.paragraphs(box, "box")

    def _inline(self, parent: Iterable[etree._Element]) -> None:
        for child in parent:
            tag = child.tag
            if tag == R:
                self._run(child)
            elif tag in _THROUGH:
                self._inline(child)
            elif tag == _SDT:
                self._control(child)
            elif tag == _FIELD:
                self._fields.enter(child.get(w("instr"), ""))
                self._inline(child)
                self._fields.leave()
            elif tag == _ALTERNATE:
                self._inline(child[:1])
            elif isinstance(tag, str) and tag.startswith(f"{_MATH}oMath"):
                self._pieces.append(Piece(child, child, MASK, True))

    def _control(self, control: etree._Element) -> None:
        """A content control; its prompt, where nobody has filled it in, is nobody's text."""
        prompts = control.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is not None
        self._generated += prompts
        for content in control.iterchildren(_CONTROLLED):
            self._inline(content)
        self._generated -= prompts

    def _run(self, run: etree._Element) -> None:
        properties = run.find(RPR)
        if properties is not None and self._is_hidden(properties):
            return
        self._content(run, run)

    def _is_hidden(self, properties: etree._Element) -> bool:
        own = properties.find(_VANISH)
        if own is not None:
            return is_on(own)
        style = properties.find(_RUN_STYLE)
        return style is not None and self._styles.hides(style.get(VAL, ""))

    def _content(self, parent: etree._Element, run: etree._Element) -> None:
        for child in parent:
            tag = child.tag
            if tag == T:
                self._add(child, run, _text(child))
            elif tag in _CHARACTERS:
                self._add(child, run, _CHARACTERS[tag])
            elif tag == _FIELD_MARK:
                self._fields.character(child.get(w("fldCharType"), ""))
            elif tag == _INSTRUCTION:
                self._fields.instruct(child.text or "")
            elif tag == _ALTERNATE:
                for choice in child.iterchildren(_CHOICE):
                    self._content(choice, run)
                    break
            elif tag in _SHAPES:
                self._shape(child, run)
            elif tag == _RUBY:
                self._inline(child)

    def _shape(self, shape: etree._Element, run: etree._Element) -> None:
        self._boxes += (box for box in shape.iter(_BOX) if next(box.iterancestors(_BOX, R)).tag == R)
        if shape.find(_INLINE) is not None:
            self._add(shape, run, MASK)

    def _add(self, node: etree._Element, run: etree._Element, text: str) -> None:
        if text and not self._fields.hides:
            generated = bool(self._generated) or text == MASK or self._fields.generates
            self._pieces.append(Piece(node, run, text, generated))


def _text(node: etree._Element) -> str:
    """What a w:t shows: without the space around it, unless that is to be kept."""
    text = node.text or ""
    if not text.isprintable():  # which a line break or a tab, shown as spaces, is not
        text = text.translate(_SPACE)
    return text if node.get(XML_SPACE) == "preserve" else text.strip(" ")
