"""Markdown's blocks: their prose with the way back to the text, and what is code or HTML."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import TYPE_CHECKING

import msgspec

from doclint.block import MASK, BlockKind, Region, RegionKind
from doclint.sources.markdown_inline import parser
from doclint.span import Span

if TYPE_CHECKING:
    from markdown_it.token import Token

_LINE_BREAK = re.compile(r"\r\n?|\n")
_WHOLE: dict[str, RegionKind] = {"fence": "code", "code_block": "code", "html_block": "markup"}


class Paragraph(msgspec.Struct):
    """A block's prose: `content` as CommonMark reads it, and where each of its lines stands.

    `starts` are the offsets of the lines in `content`, `spans` their spans in the text.
    """

    kind: BlockKind
    level: int
    content: str
    starts: list[int]
    spans: list[Span]

    def source(self, start: int, end: int) -> Span:
        """The span of the text that `content[start:end]`, not empty, was read from."""
        return Span(self._offset(start), self._offset(end - 1) + 1)

    def _offset(self, at: int) -> int:
        line = bisect_right(self.starts, at) - 1
        return self.spans[line].start + at - self.starts[line]


def read_blocks(text: str, plain: str) -> tuple[list[Paragraph], list[Region], object]:
    """The prose of `text`, its code and HTML, and the targets of its links.

    `plain` is the text as CommonMark is to read it, of the same length and lines.
    """
    env: dict[str, object] = {}
    tokens = parser().parse(plain, env)
    lines = _lines(plain)
    paragraphs = list(_paragraphs(tokens, plain, lines))
    for paragraph in paragraphs:
        first = paragraph.spans[0].start
        if plain[first] == MASK and text.startswith("[^", first):
            paragraph.kind = "note"
    return paragraphs, list(_whole(tokens, lines)), env.get("references", {})


def _lines(text: str) -> list[Span]:
    breaks = [match.span() for match in _LINE_BREAK.finditer(text)]
    starts = [0, *(end for _, end in breaks)]
    ends = [*(start for start, _ in breaks), len(text)]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True)]


def _whole(tokens: Iterable[Token], lines: list[Span]) -> Iterator[Region]:
    for token in tokens:
        if token.type in _WHOLE and token.map:
            first, after = token.map
            yield Region(_WHOLE[token.type], Span(lines[first].start, lines[after - 1].end))


def _paragraphs(tokens: Iterable[Token], text: str, lines: list[Span]) -> Iterator[Paragraph]:
    items = 0
    kind: BlockKind = "paragraph"
    level = reached = 0
    for token in tokens:
        if token.type in ("list_item_open", "list_item_close"):
            items += token.nesting
        elif token.type == "heading_open":
            kind, level = "heading", int(token.tag[1:])
        elif token.type == "paragraph_open":
            kind, level = ("item" if items else "paragraph"), 0
        elif token.type in ("th_open", "td_open"):
            kind, level = "cell", 0
        elif token.type == "inline" and token.map and token.content.strip():
            first = lines[token.map[0]]
            if kind == "cell":
                spans = [_cell(token.content, text, max(reached, first.start))]
                reached = spans[-1].end
            else:
                spans = list(_placed(token.content, text, lines[slice(*token.map)]))
            yield _paragraph(kind, level, text, spans)


def _cell(content: str, text: str, start: int) -> Span:
    """Where the next cell stands: only bars and blanks lie before it."""
    raw = content.strip().replace("|", "\\|")
    at = text.index(raw, start)
    return Span(at, at + len(raw))


def _placed(content: str, text: str, lines: list[Span]) -> Iterator[Span]:
    """Where each line of `content` stands: at the end of its own, but for closing marks of headings.

    Lines of nothing but wide blanks at the paragraph's edge have been trimmed from `content`.
    """
    following = iter(lines)
    for core in filter(None, map(str.strip, content.split("\n"))):
        at = next(at for line in following if (at := text.rfind(core, line.start, line.end)) >= 0)
        yield Span(at, at + len(core))


def _paragraph(kind: BlockKind, level: int, text: str, spans: list[Span]) -> Paragraph:
    passages = [span.of(text) for span in spans]
    starts = [0, *accumulate(len(passage) + 1 for passage in passages[:-1])]
    return Paragraph(kind, level, "\n".join(passages), starts, spans)
