"""How each typed label should be spelt: one fault a label, the gravest first, and the label put right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from doclint import Document, Heading, Span

SpellingFault = Literal["look-alike", "malformed", "single", "half", "mark", "width"]

_WIDE = str.maketrans("()．", "（）.")
_BLANK = " \t\u3000"


class Misspelt(msgspec.Struct, frozen=True):
    """A heading whose label is spelt wrong. `span` is the wrong part, `whole` what `due` replaces."""

    fault: SpellingFault
    heading: Heading
    span: Span
    whole: Span
    due: str


def misspelt(document: Document, *faults: SpellingFault) -> Iterator[Misspelt]:
    """The misspelt labels of these kinds; generated labels are spelt by the word processor."""
    return (each for each in document.memo(_judged) if each.fault in faults)


def _judged(document: Document) -> list[Misspelt]:
    judged = (_judge(document, heading) for heading in document.outline.headings if not heading.generated)
    return [each for each in judged if each is not None]


def _judge(document: Document, heading: Heading) -> Misspelt | None:
    if heading.style.track == "statute":
        return None
    prose, label, numeral = document.prose, heading.label_span, heading.numeral_span
    opening = prose[label.start : numeral.start].strip(_BLANK)
    closing = prose[numeral.end : label.end].strip(_BLANK)
    due = _due(document, heading, closing)
    bracketed = heading.style.closing == "）"
    if not bracketed and closing != heading.style.closing and closing.translate(_WIDE) != _closing(due):
        return Misspelt("mark", heading, *_wrong_mark(document, heading, closing), due)
    if bracketed and opening and closing.translate(_WIDE)[:1] == "）" and len(closing) > 1:
        return Misspelt("mark", heading, Span(label.end - len(closing) + 1, label.end), label, due)
    return None


def _due(document: Document, heading: Heading, closing: str) -> str:
    due = heading.style.write(heading.number)
    if heading.style.name == "arabic" and document.profile == "tw":
        return f"{heading.number}、"
    return due


def _closing(due: str) -> str:
    return due[-1]


def _wrong_mark(document: Document, heading: Heading, closing: str) -> tuple[Span, Span]:
    """The wrong mark, or the blank in its place, and all that is to be rewritten."""
    label = heading.label_span
    if closing:
        return Span(label.end - len(closing), label.end), label
    end = heading.title_span.start
    return Span(label.end, end), Span(label.start, end)
