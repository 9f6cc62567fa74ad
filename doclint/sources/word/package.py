"""The zip that a .docx is: opened within limits, its XML parsed without any reach outside, written anew."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from copy import copy
from io import BytesIO
from lzma import LZMAError
from shutil import copyfileobj
from struct import error as StructError
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError

from lxml import etree

from doclint.source import SourceError
from doclint.sources.word.limits import (
    SAVE_AS,
    refuse,
    require_modest,
    require_no_macros,
    require_readable,
    require_zip,
)
from doclint.sources.word.names import CONTENT_TYPES, OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS, STRICT

MAIN = f"{OFFICE_RELATIONSHIPS}/officeDocument"
TYPES = "[Content_Types].xml"
_BROKEN = (
    BadZipFile,
    ZlibError,
    LZMAError,
    StructError,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
    OverflowError,
)
"""What zipfile and its decompressors raise on damaged files."""


class Package:
    """The parts of a .docx. `content` is the file; `main` is the name of the part with the body."""

    def __init__(self, content: bytes) -> None:
        """Open and check. Raises SourceError where it is no .docx or passes the limits."""
        require_zip(content)
        try:
            self._zip = ZipFile(BytesIO(content))
        except _BROKEN:
            raise SourceError(f"文件已损坏，不是完整的 .docx；{SAVE_AS}") from None
        self.content = content
        self._items = {item.filename: item for item in self._zip.infolist()}
        require_modest(list(self._items.values()))
        self._related: dict[str, list[tuple[str, str]]] = {}
        self.main = self._main()
        require_no_macros(self.content_type(self.main), self._items)

    def __contains__(self, name: str) -> bool:
        return name in self._items

    def data(self, name: str) -> bytes:
        """The bytes of a part. Raises SourceError where they are broken."""
        try:
            return self._zip.read(name)
        except (KeyError, *_BROKEN):
            raise SourceError(f"文件已损坏，{name} 读不出来；{SAVE_AS}") from None

    def xml(self, name: str) -> etree._Element:
        """The root of a part, parsed without entities, DTD or network."""
        if name in self._items:
            require_readable(self._items[name])
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
        )
        data = self.data(name)
        if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data[:4096]:
            refuse(f"{name} 里有文件类型声明（DTD），可能引用外部内容")
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise SourceError(f"文件已损坏，{name} 不是完整的 XML（{error}）；{SAVE_AS}") from None
        if root.getroottree().docinfo.internalDTD is not None:
            refuse(f"{name} 里有文件类型声明（DTD），可能引用外部内容")
        return root

    def related(self, name: str, kind: str) -> list[str]:
        """The parts that the part `name` refers to by relationships of this kind (styles, footnotes …)."""
        return [target for type_, target in self._relations(name) if type_.rpartition("/")[2] == kind]

    def content_type(self, name: str) -> str:
        """The content type of a part, empty where none is declared."""
        for override in self.xml(TYPES).iter(f"{{{CONTENT_TYPES}}}Override"):
            if override.get("PartName", "").lstrip("/") == name:
                return str(override.get("ContentType", ""))
        return ""

    def replaced(self, parts: Mapping[str, bytes]) -> bytes:
        """The package with these parts in the place of the old ones or added; all others byte for byte."""
        stream = BytesIO()
        with ZipFile(stream, "w", ZIP_DEFLATED) as out:
            for item in self._zip.infolist():
                if item.filename in parts:
                    out.writestr(copy(item), parts[item.filename])
                else:
                    self._copy(item, out)
            for name in parts.keys() - self._items.keys():
                added = ZipInfo(name)
                added.compress_type = ZIP_DEFLATED
                out.writestr(added, parts[name])
        return stream.getvalue()

    def _copy(self, item: ZipInfo, out: ZipFile) -> None:
        try:
            with self._zip.open(item) as part, out.open(copy(item), "w") as place:
                copyfileobj(part, place)
        except _BROKEN:
            raise SourceError(f"文件已损坏，{item.filename} 读不出来，文件未改动；{SAVE_AS}") from None

    def _main(self) -> str:
        for type_, target in self._relations(""):
            if type_ == MAIN and target in self._items:
                return target
            if type_.startswith(STRICT) and type_.endswith("/officeDocument"):
                raise SourceError(
                    "这是“严格 Open XML”格式，doclint 不读；请另存为普通的 Word 文档（.docx）后再查"
                )
        raise SourceError(f"这个压缩包里没有 Word 正文，不是 .docx；{SAVE_AS}")

    def _relations(self, name: str) -> list[tuple[str, str]]:
        """Type and target of each relationship of a part within the package."""
        if name not in self._related:
            self._related[name] = list(self._read_relations(name))
        return self._related[name]

    def _read_relations(self, name: str) -> Iterator[tuple[str, str]]:
        folder, relations = posixpath.dirname(name), relations_name(name)
        if relations not in self._items:
            return
        for each in self.xml(relations).iter(f"{{{PACKAGE_RELATIONSHIPS}}}Relationship"):
            if each.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, each.get("Target", "")))
                yield each.get("Type", ""), target.lstrip("/")


def relations_name(part: str) -> str:
    """The part that holds the relationships of `part`."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def serialised(root: etree._Element) -> bytes:
    """A part's bytes."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
