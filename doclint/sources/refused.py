"""Formats that drafts come in and doclint does not read: each says so, with the remedy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from doclint.diagnostic import Edit
from doclint.document import Document
from doclint.source import Source, SourceError

_REMEDY = "请用 Word 或 WPS 打开，另存为 .docx（Word 文档）后再查"
_FORMATS = (
    ("doc", (".doc", ".dot"), "旧版 Word 文档（.doc）"),
    ("wps", (".wps", ".wpt"), " WPS 专用格式（.wps）"),
    ("docm", (".docm", ".dotm"), "带宏的 Word 文档（.docm）"),
    ("rtf", (".rtf",), " RTF 文档（.rtf）"),
    ("pdf", (".pdf",), " PDF"),
    ("ofd", (".ofd",), " OFD"),
)
_HAVE_NO_DRAFT = ("pdf", "ofd")


def _refusing(name: str, suffixes: tuple[str, ...], called: str) -> Source:
    remedy = f"请查它的原稿；没有原稿的，{_REMEDY}" if name in _HAVE_NO_DRAFT else _REMEDY

    def read(content: bytes, path: str | None) -> NoReturn:
        raise SourceError(f"doclint 不读{called}；{remedy}")

    def write(document: Document, edits: Sequence[Edit]) -> NoReturn:
        raise SourceError(f"doclint 不写{called}；{remedy}")

    return Source(name, suffixes, read, write, is_draft=False)


REFUSED = tuple(_refusing(*each) for each in _FORMATS)
