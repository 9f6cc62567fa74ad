"""Lines of plain text as paragraphs; hard-wrapped lines are joined into the paragraph they make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from doclint.block import MASK, Block
from doclint.patterns import pattern
from doclint.positions import LINE_BREAK
from doclint.span import Span

_BREAK = "\n\r\x85\u2028\u2029"
_BLANK = " \t\u3000\xa0\ufeff"
_NOTHING = MASK + _BLANK
_MARGIN = pattern(f"(?<![^{_BREAK}])[{_BLANK}]+")
_LABEL = pattern(
    r"[（(]?[一二三四五六七八九十百\d]{1,3}(?:[、）)]|[.．](?!\d))|[①-⑳]|第[一二三四五六七八九十百]+[章节条，、]"
    r"|[#|>*•·-]"
)
_INNER_STOP = pattern("[。！？；][^”’」』）)》]")
_STOPS = tuple("。！？；：…!?;:”’」』）)》")
_CLOSED = (*_STOPS, "，", "、", ",")
_HEAD = pattern(r"[“‘「『（《(]*(?:[!-~]+|[^!-~])[。！？；：，、…”’」』）》]*")

_SAMPLE = 5000
"""So many lines tell whether a text is hard-wrapped."""

_LEAST_EVIDENCE = 5
_WIDTHS = range(24, 121)
"""Widths at which text is wrapped, in display cells: half a line of A4 to a very wide window."""
_SLACK = 5
"""How many cells a full line may be short: marks that may not begin a line take one along."""


class _Line(msgspec.Struct, gc=False):
    """A line's body, its width in display cells with its margin, and whether it is set apart.

    A line is set apart from the one before by a blank line or by an indent.
    """

    span: Span
    width: int
    apart: bool


def paragraphs(prose: str) -> tuple[Block, ...]:
    """One block for each paragraph of `prose`, blank margins left out of its span.

    A line break inside a block is a soft one. Lines that are wholly masked belong to no block.
    """
    return tuple([Block("paragraph", span) for span in joined(prose, list(_bodies(prose)))])


def _bodies(prose: str) -> Iterator[Span]:
    """The lines that hold something to be judged, without their blank margins."""
    for other in _BREAK[1:]:
        prose = prose.replace(other, "\n")
    at, has_masked = 0, MASK in prose
    for line in prose.split("\n"):
        body = line.lstrip(_BLANK)
        start, body = at + len(line) - len(body), body.rstrip(_BLANK)
        if body and not (has_masked and not body.strip(_NOTHING)):
            yield Span(start, start + len(body))
        at += len(line) + 1


def joined(prose: str, lines: list[Span]) -> list[Span]:
    """The paragraphs that `lines` make: the lines themselves, unless `prose` is hard-wrapped."""
    width = _wrap_width(prose, lines[:_SAMPLE])
    return list(_joined(prose, _measured(prose, lines), width)) if width else lines


def _may_be_wrapped(spans: Sequence[Span]) -> bool:
    """A quick no: one paragraph a line makes some lines longer than any wrapping leaves them."""
    lengths = [span.end - span.start for span in spans]
    return len(lengths) > _LEAST_EVIDENCE and _nearly_longest(lengths) < _WIDTHS.stop


def _nearly_longest(lengths: list[int]) -> int:
    """The greatest length, but for one line in fifty: an address or a table row sticks out."""
    return sorted(lengths)[-1 - len(lengths) // 50]


def _measured(prose: str, spans: Sequence[Span]) -> list[_Line]:
    found = {m.end(): _cells(m[0]) for m in _MARGIN.finditer(prose, 0, spans[-1].end)}
    margins = [found.get(span.start, 0) for span in spans]
    edge = min(margins)
    lines = []
    before = 0
    for span, margin in zip(spans, margins, strict=True):
        apart = margin > edge or len(LINE_BREAK.findall(prose, before, span.start)) > 1
        lines.append(_Line(span, margin + _cells(span.of(prose)), apart))
        before = span.end
    return lines


def _cells(text: str) -> int:
    return 2 * len(text) - len(text.encode("ascii", "ignore"))


def _wrap_width(prose: str, spans: Sequence[Span]) -> int:
    """The width in cells at which the text was hard-wrapped, 0 when it was not or when in doubt.

    Wrapped text is full to one width again and again in the midst of a clause, with sentences that
    end within lines. Lists, slogans and verse of even length have no sentence ending within a line.
    """
    if not _may_be_wrapped(spans):
        return 0
    lines = _measured(prose, spans)
    width = _nearly_longest([line.width for line in lines])
    if width not in _WIDTHS:
        return 0
    full = [line for line in lines if width - _SLACK <= line.width <= width]
    broken = sum(not prose.endswith(_CLOSED, line.span.start, line.span.end) for line in full)
    running = sum(bool(_INNER_STOP.search(prose, line.span.start, line.span.end)) for line in full)
    wrapped = (
        broken >= max(_LEAST_EVIDENCE, 0.5 * len(full))
        and running >= 0.2 * len(full)
        and len(full) >= 0.4 * len(lines)
    )
    return width if wrapped else 0


def _joined(prose: str, lines: Sequence[_Line], width: int) -> Iterator[Span]:
    after_short = [line for last, line in pairwise(lines) if last.width < width - _SLACK]
    set_apart = sum(line.apart for line in after_short) > len(after_short) / 2
    last, start = lines[0], lines[0].span.start
    for line in lines[1:]:
        if not _continues(prose, last, line, width, set_apart):
            yield Span(start, last.span.end)
            start = line.span.start
        last = line
    yield Span(start, last.span.end)


def _continues(prose: str, last: _Line, line: _Line, width: int, set_apart: bool) -> bool:
    """Whether `last` is full and `line` reads on.

    After a stop, where paragraphs are not set apart, only if the head of `line` had no room there.
    """
    if line.apart or not width - _SLACK <= last.width <= width + 2:
        return False
    if _LABEL.match(prose, line.span.start):
        return False
    if set_apart or not prose.endswith(_STOPS, last.span.start, last.span.end):
        return True
    head = _HEAD.match(prose, line.span.start, line.span.end)
    return head is None or last.width + _cells(head[0]) > width
