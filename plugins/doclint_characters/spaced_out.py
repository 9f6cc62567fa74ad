"""A space after every character, as some PDF readers put it."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Severity, Span, pattern, rule

_LEAST = 12
"""Shorter lines are spaced by design: 会 议 纪 要."""
_CHARACTER = "[㐀-鿿○〇，。、；：？！（）「」『』《》“”‘’][，。、；：？！]?"
_RUN = pattern(rf"(?:{_CHARACTER}[ \xa0]){{5,}}{_CHARACTER}")
_TWO_GAPS = pattern(rf"[ \xa0]{_CHARACTER}[ \xa0]")
_GAP = pattern("[ \xa0]")


@rule("characters/spaced-out", title="逐字夹有空格", severity=Severity.WARNING, triggers=" \xa0")
def spaced_out(document: Document) -> Iterator[Finding]:
    prose = document.prose
    if not _TWO_GAPS.search(prose):
        return
    for match in _RUN.finditer(prose):
        if _title(prose, match.start(), match.end()):
            continue
        gaps = _GAP.finditer(prose, match.start(), match.end())
        edits = tuple(Edit(Span(*gap.span()), "") for gap in gaps)
        span = Span(*match.span())
        yield Finding(span, f"每个字后都有空格，共{len(edits)}处，应删除", Fix("删除空格", edits))


def _title(prose: str, start: int, end: int) -> bool:
    """Whether the run is the whole of a short line."""
    alone = prose[start - 1 : start] in ("", "\n", "\r", "　") and prose[end : end + 1] in ("", "\n", "\r")
    return alone and end - start < 2 * _LEAST
