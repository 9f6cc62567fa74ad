"""The package that a .docx is: its parts by what they are for."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from doclint.source import SourceError
from doclint.sources.archive import Archive
from doclint.sources.archive_limits import SAVE_AS
from doclint.sources.word.limits import require_no_macros, require_zip
from doclint.sources.word.names import CONTENT_TYPES, OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS, STRICT

MAIN = f"{OFFICE_RELATIONSHIPS}/officeDocument"
TYPES = "[Content_Types].xml"


class Package(Archive):
    """The parts of a .docx. `main` is the name of the part with the body."""

    def __init__(self, content: bytes) -> None:
        """Open and check. Raises SourceError where it is no .docx or passes the limits."""
        require_zip(content)
        super().__init__(content, ".docx")
        self._related: dict[str, list[tuple[str, str]]] = {}
        self.main = self._main()
        require_no_macros(self.content_type(self.main), self)

    def related(self, name: str, kind: str) -> list[str]:
        """The parts that the part `name` refers to by relationships of this kind (styles, footnotes …)."""
        return [target for type_, target in self._relations(name) if type_.rpartition("/")[2] == kind]

    def content_type(self, name: str) -> str:
        """The content type of a part, empty where none is declared."""
        for override in self.xml(TYPES).iter(f"{{{CONTENT_TYPES}}}Override"):
            if override.get("PartName", "").lstrip("/") == name:
                return str(override.get("ContentType", ""))
        return ""

    def _main(self) -> str:
        for type_, target in self._relations(""):
            if type_ == MAIN and target in self:
                return target
            if type_.startswith(STRICT) and type_.endswith("/officeDocument"):
                raise SourceError(
                    "这是“严格 Open XML”格式，doclint 不读；请另存为普通的 Word 文档（.docx）后再查"
                )
        if "content.xml" in self:
            raise SourceError("这其实是 OpenDocument 文档；请把后缀改为 .odt 再查")
        raise SourceError(f"这个压缩包里没有 Word 正文，不是 .docx；{SAVE_AS}")

    def _relations(self, name: str) -> list[tuple[str, str]]:
        """Type and target of each relationship of a part within the package."""
        if name not in self._related:
            self._related[name] = list(self._read_relations(name))
        return self._related[name]

    def _read_relations(self, name: str) -> Iterator[tuple[str, str]]:
        folder, relations = posixpath.dirname(name), relations_name(name)
        if relations not in self:
            return
        for each in self.xml(relations).iter(f"{{{PACKAGE_RELATIONSHIPS}}}Relationship"):
            if each.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, each.get("Target", "")))
                yield each.get("Type", ""), target.lstrip("/")


def relations_name(part: str) -> str:
    """The part that holds the relationships of `part`."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
