"""The 主旨 of a letter in Taiwan is one paragraph, never itemised."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from doclint import Document, Finding, Span, pattern, rule

_SUBJECT = pattern(r"(?<![^\r\n])[ \t\u3000]*主[ \u3000]*旨[ \u3000]*[：:][ \t\u3000]*")
_NEXT = pattern(
    r"(?<![^\r\n])[ \t\u3000]*(?:(?P<letter>主[ \u3000]*旨)|說[ \u3000]*明|"
    r"辦[ \u3000]*法|擬[ \u3000]*辦|依[ \u3000]*據|公告事項)"
    r"[ \u3000]*[：:]"
)
_FIRST = pattern(r"(?:[一壹]、|[（(]一[）)]|1[、.．])(?![一二三四五六七八九十0-9])")


@rule(
    "headings/itemised-subject",
    title="主旨分项",
    basis="《文書處理手冊》第16點",
    triggers="旨",
    profiles=("tw",),
)
def itemised_subject(document: Document) -> Iterator[Finding]:
    prose = document.prose
    parts = [Span(*match.span()) for match in _NEXT.finditer(prose)]
    letters = {match.start() for match in _NEXT.finditer(prose) if match["letter"]}
    items = [heading.label_span for heading in document.outline.headings]
    for subject in _SUBJECT.finditer(prose):
        first = _FIRST.match(prose, subject.end())
        if first is not None:
            yield _finding(Span(*first.span()))
            continue
        item = _after(items, subject.end())
        part = _after(parts, subject.end())
        if item is None or part is None or part.start in letters:
            continue
        if item < part:
            yield _finding(item)


def _after(places: list[Span], start: int) -> Span | None:
    """The first of these places at `start` or behind it."""
    at = bisect_left(places, start, key=lambda place: place.start)
    return places[at] if at < len(places) else None


def _finding(span: Span) -> Finding:
    return Finding(span, "主旨只写一段，不分项；分项的内容写在“說明”或“辦法”中")
