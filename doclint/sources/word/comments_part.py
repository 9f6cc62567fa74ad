"""The part of a .docx that holds its comments; made, related and declared where there is none."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence

from lxml import etree

from doclint.sources.archive import serialised
from doclint.sources.word.ids import first_id
from doclint.sources.word.names import (
    CONTENT_TYPES,
    NAMESPACE,
    OFFICE_RELATIONSHIPS,
    PACKAGE_RELATIONSHIPS,
    P,
    R,
    T,
    w,
)
from doclint.sources.word.package import TYPES, Package, relations_name

AUTHOR = "doclint"
_INITIALS = "DL"
_RELATIONSHIP = f"{OFFICE_RELATIONSHIPS}/comments"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


class CommentsPart:
    """The comments of a package, to which some are added."""

    def __init__(self, package: Package) -> None:
        self._package = package
        existing = [name for name in package.related(package.main, "comments") if name in package]
        self._is_new = not existing
        self._name = existing[0] if existing else self._free_name()
        self._root = (
            package.xml(existing[0]) if existing else etree.Element(w("comments"), nsmap={"w": NAMESPACE})
        )
        self._next = first_id([self._root])

    def texts(self) -> Iterator[str]:
        """What doclint's comments say already."""
        for each in self._root.findall(w("comment")):
            if each.get(w("author")) == AUTHOR:
                yield "".join(node.text or "" for node in each.iter(T))

    def add(self, lines: Sequence[str]) -> str:
        """A comment of so many paragraphs; returns its id."""
        id_ = str(self._next)
        self._next += 1
        names = {w("id"): id_, w("author"): AUTHOR, w("initials"): _INITIALS}
        comment = etree.SubElement(self._root, w("comment"), names)
        for line in lines:
            etree.SubElement(etree.SubElement(etree.SubElement(comment, P), R), T).text = line
        return id_

    def parts(self) -> dict[str, bytes]:
        """The parts of the package that have changed."""
        parts = {self._name: serialised(self._root)}
        if self._is_new:
            parts[TYPES] = self._declared()
            parts[relations_name(self._package.main)] = self._related()
        return parts

    def _free_name(self) -> str:
        folder = posixpath.dirname(self._package.main)
        names = ("comments.xml", *(f"comments{number}.xml" for number in range(1, 100)))
        return next(name for each in names if (name := posixpath.join(folder, each)) not in self._package)

    def _declared(self) -> bytes:
        types = self._package.xml(TYPES)
        named = {"PartName": f"/{self._name}", "ContentType": _CONTENT_TYPE}
        etree.SubElement(types, f"{{{CONTENT_TYPES}}}Override", named)
        return serialised(types)

    def _related(self) -> bytes:
        name = relations_name(self._package.main)
        relations = (
            self._package.xml(name)
            if name in self._package
            else etree.Element(
                f"{{{PACKAGE_RELATIONSHIPS}}}Relationships", nsmap={None: PACKAGE_RELATIONSHIPS}
            )
        )
        taken = {each.get("Id") for each in relations}
        id_ = next(id_ for number in range(1, len(taken) + 2) if (id_ := f"rIdDoclint{number}") not in taken)
        about = {"Id": id_, "Type": _RELATIONSHIP, "Target": posixpath.basename(self._name)}
        etree.SubElement(relations, f"{{{PACKAGE_RELATIONSHIPS}}}Relationship", about)
        return serialised(relations)
