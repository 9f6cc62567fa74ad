"""Word files for tests: from raw WordprocessingML, and from text as people would type it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt

from doclint import Document, parse_numeral, write_numeral

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ROOTS = {
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "header": "hdr",
    "footer": "ftr",
    "comments": "comments",
}
_NUMERAL = re.compile("[一二三四五六七八九十百]+|[①-⑳]|[0-9]+")


def package(
    body: str, *, main_type: str = f"{_TYPE}.document.main+xml", extra: Mapping[str, bytes] = {}, **parts: str
) -> bytes:
    """A .docx whose w:body holds `body`; `parts` (styles, numbering, footnotes, header …) hold theirs."""
    files = {
        "_rels/.rels": _relationships({f"{_OFFICE}/officeDocument": "word/document.xml"}),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relationships(
            {f"{_OFFICE}/{name}": f"{name}.xml" for name in parts}
        ),
        **{
            f"word/{name}.xml": f"<w:{_ROOTS[name]} {NAMESPACES}>{inner}</w:{_ROOTS[name]}>"
            for name, inner in parts.items()
        },
    }
    types = {
        "/word/document.xml": main_type,
        **{f"/word/{name}.xml": f"{_TYPE}.{name}+xml" for name in parts},
    }
    overrides = "".join(f'<Override PartName="{n}" ContentType="{t}"/>' for n, t in types.items())
    files["[Content_Types].xml"] = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )
    return zipped({name: text.encode() for name, text in files.items()} | dict(extra))


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip of these files."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as out:
        for name, content in files.items():
            out.writestr(name, content)
    return stream.getvalue()


def unzipped(content: bytes) -> dict[str, bytes]:
    """The files of a zip."""
    with ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def run(text: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*inner: str, properties: str = "") -> str:
    """A paragraph of runs; what is not XML becomes a run."""
    runs = "".join(each if each.startswith("<") else run(each) for each in inner)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def typed(text: str) -> bytes:
    """A document with each line of `text` as a paragraph, as python-docx makes it."""
    document = docx.Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    return _saved(document)


def formatted(text: str) -> bytes:
    """A Word file as offices make them: fonts, sizes and several runs in each paragraph."""
    document = docx.Document()
    for line in text.split("\n"):
        paragraph = document.add_paragraph()
        third = len(line) // 3 + 1
        for start in range(0, len(line), third):
            run = paragraph.add_run(line[start : start + third])
            run.font.size = Pt(16)
            run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "仿宋_GB2312")
    return _saved(document)


def numbered(text: str) -> bytes:
    """The same with the typed numbers of headings replaced by numbering of Word's own.

    A label that counts on is counted on by Word; one that does not begins a list of its own there.
    """
    labels = {heading.label_span.start: heading.label for heading in Document(text).outline.headings}
    document = docx.Document()
    lists = _Lists()
    at = 0
    for line in text.split("\n"):
        start = at + len(line) - len(line.lstrip(" \u3000"))
        number = lists.place(labels[start]) if start in labels else None
        added = document.add_paragraph(line if number is None else line[start - at + len(labels[start]) :])
        if number is not None:
            added._p.get_or_add_pPr().append(
                _xml(f'numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr')
            )
        at += len(line) + 1
    lists.write(document.part.numbering_part.element)
    return _saved(document)


class _Lists:
    """The lists that a document's labels need."""

    def __init__(self) -> None:
        self._abstracts: dict[tuple[str, str], int] = {}
        self._last: dict[int, tuple[int, int]] = {}
        self._nums: list[tuple[int, int]] = []

    def place(self, label: str) -> int | None:
        """The w:numId under which Word writes `label` next; None where it cannot."""
        found = _NUMERAL.search(label)
        spelt = _format(found[0]) if found else None
        if found is None or spelt is None:
            return None
        format_, value = spelt
        template = f"{label[: found.start()]}%1{label[found.end() :]}"
        abstract = self._abstracts.setdefault((template, format_), len(self._abstracts) + 1)
        number, last = self._last.get(abstract, (0, -1))
        if last + 1 != value:
            self._nums.append((abstract, value))
            number = len(self._nums)
        self._last[abstract] = number, value
        return number

    def write(self, numbering) -> None:
        for child in list(numbering):
            numbering.remove(child)
        for (template, format_), id_ in self._abstracts.items():
            numbering.append(
                _xml(f'abstractNum w:abstractNumId="{id_}">{level(template, format_)}</w:abstractNum')
            )
        for id_, (abstract, start) in enumerate(self._nums, 1):
            override = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride>'
            numbering.append(
                _xml(f'num w:numId="{id_}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num')
            )


def level(text: str, format_: str = "decimal", at: int = 0, more: str = "", start: int = 1) -> str:
    """A w:lvl."""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{format_}"/>{more}'
        f'<w:lvlText w:val="{escape(text)}"/></w:lvl>'
    )


def _format(numeral: str) -> tuple[str, int] | None:
    if "①" <= numeral <= "⑳":
        return "decimalEnclosedCircle", ord(numeral) - ord("①") + 1
    if numeral.isdigit():
        return ("decimal", int(numeral)) if numeral[0] != "0" else None
    value = parse_numeral(numeral)
    return ("chineseCountingThousand", value) if value and write_numeral(value) == numeral else None


def _relationships(targets: Mapping[str, str]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{at}" Type="{type_}" Target="{target}"/>'
        for at, (type_, target) in enumerate(targets.items(), 1)
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'


def _xml(inner: str):
    return parse_xml(f"<w:{inner.replace('>', f' xmlns:w={chr(34)}{W}{chr(34)}>', 1)}>")


def _saved(document) -> bytes:
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()
