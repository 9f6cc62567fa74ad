"""The zip that a document is: opened within limits, its XML parsed with no reach outside, written anew."""

from __future__ import annotations

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
from doclint.sources.archive_limits import SAVE_AS, refuse, require_modest, require_readable

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


class Archive:
    """The parts of a zipped document. `content` is the file."""

    def __init__(self, content: bytes, kind: str) -> None:
        """Open and check a file of this kind (`.docx`). Raises SourceError where it passes the limits."""
        try:
            self._zip = ZipFile(BytesIO(content))
        except _BROKEN:
            raise SourceError(f"文件已损坏，不是完整的 {kind}；{SAVE_AS}") from None
        self.content = content
        self._items = {item.filename: item for item in self._zip.infolist()}
        require_modest(list(self._items.values()))

    def __contains__(self, name: str) -> bool:
        return name in self._items

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

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


def serialised(root: etree._Element) -> bytes:
    """A part's bytes."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
