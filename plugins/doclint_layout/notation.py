"""A text that says how it is laid out, in which the pages of these rules show their examples.

`[页面 210×297 上37 下35 左28 右26 网格28.95 有页码]` is a page, `[仿宋_GB2312 三号 居中 固定28]`
the look of the paragraph behind it; `[宋体 小四 1.5倍]` has lines of one and a half.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NoReturn

from doclint import Block, Document, Edit, Layout, Page, Paragraph, Region, Source, SourceError, Span
from doclint import Spacing as LineSpacing
from doclint_layout.typefaces import points_of

_LINE = re.compile(r"^(?:\[(?P<look>[^\]\n]*)\][ ]?)?(?P<text>[^\n]*)$", re.MULTILINE)
_SIZE = re.compile(r"([\d.]+)×([\d.]+)")
_FIXED = re.compile(r"固定([\d.]+)")
_MULTIPLE = re.compile(r"([\d.]+)倍")


def read(content: bytes, path: str | None) -> Document:
    """A Document with a Layout; what is in square brackets is markup."""
    text = content.decode()
    blocks: list[Block] = []
    regions: list[Region] = []
    found_pages: list[Page] = []
    paragraphs: list[Paragraph] = []
    for match in _LINE.finditer(text):
        look = match["look"] or ""
        if match["look"] is not None:
            regions.append(Region("markup", Span(match.start(), match.end("look") + 1)))
        if look.startswith("页面"):
            found_pages.append(_page(look))
        elif match["text"]:
            span = Span(*match.span("text"))
            blocks.append(Block("paragraph", span))
            paragraphs.append(_paragraph(span, len(paragraphs) + 1, look.split()))
    return Document(text, blocks, regions, path, Layout(tuple(found_pages), tuple(paragraphs)))


def write(document: Document, edits: Sequence[Edit]) -> NoReturn:
    raise SourceError("示例格式只供阅读，请改原文")


def _page(look: str) -> Page:
    size = _SIZE.search(look)
    width, height = (float(size[1]), float(size[2])) if size else (210.0, 297.0)
    return Page(
        width,
        height,
        top=_after("上", look, 37),
        bottom=_after("下", look, 35),
        left=_after("左", look, 28),
        right=_after("右", look, 26),
        pitch=_after("网格", look, 0) or None,
        numbered="有页码" in look,
    )


def _after(name: str, look: str, otherwise: float) -> float:
    match = re.search(rf"{name}([\d.]+)", look)
    return float(match[1]) if match else otherwise


def _paragraph(span: Span, number: int, words: Sequence[str]) -> Paragraph:
    joined = " ".join(words)
    fixed, multiple = _FIXED.search(joined), _MULTIPLE.search(joined)
    return Paragraph(
        span,
        number,
        font=next(iter(_fonts(words)), None),
        size=next((points for word in words if (points := points_of(word)) is not None), None),
        alignment="center" if "居中" in words else "both",
        spacing=LineSpacing(float(fixed[1]))
        if fixed
        else LineSpacing(None, float(multiple[1]) if multiple else 1),
    )


def _fonts(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        if (
            points_of(word) is None
            and word != "居中"
            and not _FIXED.match(word)
            and not _MULTIPLE.match(word)
        ):
            yield word


NOTATION = Source("layout", (), read, write, is_draft=False)
