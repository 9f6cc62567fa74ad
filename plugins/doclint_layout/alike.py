"""Paragraphs with the same fault, told once: an office has one wrong format, not two hundred."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from doclint import Document, Finding, Paragraph, Span

_MOST = 20
"""Characters of a paragraph that are marked."""


def remarks(
    document: Document, wrong: Iterable[Paragraph], message: Callable[[Paragraph], str]
) -> Iterator[Finding]:
    """One finding for each message, at its first paragraph, with the number of paragraphs it holds for."""
    groups: dict[str, list[Paragraph]] = {}
    for paragraph in wrong:
        groups.setdefault(message(paragraph), []).append(paragraph)
    for told, group in groups.items():
        more = f"（共 {len(group)} 段）" if len(group) > 1 else ""
        yield Finding(start_of(document, group[0]), f"{told}{more}")


def start_of(document: Document, paragraph: Paragraph) -> Span:
    """The first words of a paragraph, without its indent and what is not to be judged."""
    text = paragraph.span.of(document.prose)
    words = text.lstrip(" \t\u3000\ufffc")
    start = paragraph.span.end - len(words)
    return Span(start, min(start + _MOST, start + len(words.rstrip())))
