"""The 主旨 of a letter in Taiwan is one paragraph, never itemised."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Heading, Span, pattern, rule

_SUBJECT = pattern(r"(?<![^\r\n])[ \t\u3000]*主[ \u3000]*旨[ \u3000]*[：:][ \t\u3000]*")
_NEXT = pattern(
    r"(?<![^\r\n])[ \t\u3000]*(?:說[ \u3000]*明|辦[ \u3000]*法|擬[ \u3000]*辦|依[ \u3000]*據|公告事項)"
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
    prose, headings = document.prose, document.outline.headings
    for subject in _SUBJECT.finditer(prose):
        first = _FIRST.match(prose, subject.end())
        if first is not None:
            yield _finding(Span(*first.span()))
            continue
        after = _NEXT.search(prose, subject.end())
        item = _first_between(headings, subject.end(), after.start() if after else 0)
        if item is not None:
            yield _finding(item.label_span)


def _first_between(headings: tuple[Heading, ...], start: int, end: int) -> Heading | None:
    """The first numbered paragraph between 主旨 and the next part."""
    return next((each for each in headings if start <= each.label_span.start < end), None)


def _finding(span: Span) -> Finding:
    return Finding(span, "主旨只写一段，不分项；分项的内容写在“說明”或“辦法”中")
