"""Lines of plain text as paragraphs; hard-wrapped lines are joined into the paragraph they make."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from doclint.block import Block
from doclint.positions import LINE_BREAK
from doclint.span import Span

_BLANK = " \t\u3000\xa0\ufeff"
_SENTENCE_END = tuple("。！？；：…!?;:”’」』）)》")
_LABEL = re.compile(
    r"[（(]?[一二三四五六七八九十百\d]{1,3}[、.．，)）]|[①-⑳]|第[一二三四五六七八九十百]+[章节条，、]|[#|>*•·-]"
)
_WRAP_LEAST_LINES = 6
_WRAP_LEAST_WIDTH = 12


def paragraphs(text: str) -> tuple[Block, ...]:
    """One block for each paragraph of `text`, blank margins left out of its span."""
    lines = list(_lines(text))
    width = _wrap_width(text, lines)
    if width:
        lines = list(_joined(text, lines, width))
    return tuple(Block("paragraph", span) for span in lines)


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for end, after in [*(m.span() for m in LINE_BREAK.finditer(text)), (len(text), len(text))]:
        line = text[start:end]
        body = line.strip(_BLANK)
        if body:
            first = start + len(line) - len(line.lstrip(_BLANK))
            yield Span(first, first + len(body))
        start = after


def _wrap_width(text: str, lines: list[Span]) -> int:
    """The width at which the text was hard-wrapped, 0 when it was not.

    Wrapped text shows many lines of one length, give or take a character, that break inside a
    sentence: lines that end a paragraph stop where they like, all others are full.
    """
    inside = [len(line) for line in lines if not text.endswith(_SENTENCE_END, line.start, line.end)]
    if len(inside) < _WRAP_LEAST_LINES:
        return 0
    width, _ = Counter(inside).most_common(1)[0]
    full = sum(width - 2 <= length <= width + 1 for length in inside)
    longest = sorted(map(len, lines))[-max(1, len(lines) // 50)]
    if width < _WRAP_LEAST_WIDTH or full < 0.6 * len(inside) or longest > width + 4:
        return 0
    return width


def _joined(text: str, lines: list[Span], width: int) -> Iterator[Span]:
    current = lines[0]
    last = current
    for line in lines[1:]:
        if _continues(text, last, line, width):
            current = Span(current.start, line.end)
        else:
            yield current
            current = line
        last = line
    yield current


def _continues(text: str, last: Span, line: Span, width: int) -> bool:
    adjoining = len(LINE_BREAK.findall(text, last.end, line.start)) == 1
    full = len(last) >= width - 3
    indented = text[line.start - 1 : line.start] == "\u3000"
    return adjoining and full and not indented and not _LABEL.match(text, line.start)
