"""How each typed label should be spelt: one fault a label, the gravest first, and the label put right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from doclint import Document, Fix, Heading, Span, is_well_formed, lookalikes, replace

SpellingFault = Literal["look-alike", "malformed", "single", "half", "mark", "width"]

_WIDE = str.maketrans("()．", "（）.")
_BLANK = " \t\u3000"
_ABROAD = ("tw", "hk")
_SINGLE = frozenset(map(chr, (*range(0x2474, 0x249C), *range(0x3220, 0x322A))))
"""⑴ ⒈ ㈠: a number with its brackets or its dot as one character."""


class Misspelt(msgspec.Struct, frozen=True):
    """A heading whose label is spelt wrong. `span` is the wrong part, `whole` what `due` replaces."""

    fault: SpellingFault
    heading: Heading
    span: Span
    whole: Span
    due: str

    @property
    def fix(self) -> Fix | None:
        """The label put right; None where it is generated, for then there is nothing to edit."""
        return None if self.heading.generated else replace(self.whole, self.due)


class _Custom(msgspec.Struct, frozen=True):
    """What a document from abroad has chosen where two ways are right, to be kept to throughout."""

    half_brackets: bool
    dot: bool
    """1. and not 1、: Taiwan's handbook prescribes 1、 and writes 1. itself."""


class _Spelt(msgspec.Struct, frozen=True):
    """A label in its typed parts and as it should be."""

    heading: Heading
    opening: str
    numeral: str
    closing: str
    due: str
    profile: str
    half_is_usual: bool

    def fault(self) -> SpellingFault | None:
        faults = (self._of_numeral(), self._of_brackets(), self._of_mark(), self._of_width())
        return next((fault for fault in faults if fault), None)

    def _of_numeral(self) -> SpellingFault | None:
        if any(char in lookalikes("mark") for char in self.closing):
            return "look-alike"
        if any(char in lookalikes("han") or (char.isascii() and char.isalpha()) for char in self.numeral):
            return "look-alike" if self.heading.style.system in ("han", "arabic") else None
        if self.numeral[0] in _SINGLE:
            return "single"
        if self.heading.style.system == "han" and not is_well_formed(self.numeral):
            return "malformed"
        return None

    def _of_brackets(self) -> SpellingFault | None:
        if self.heading.style.name == "arabic-half":
            return "half"
        if self.heading.style.closing != "）":
            return None
        return None if self.opening and self.closing[:1] in ("）", ")") else "half"

    def _of_mark(self) -> SpellingFault | None:
        closing = self.closing.translate(_WIDE)
        if self.heading.style.name == "arabic" and self.profile == "hk":
            return None if closing in (".", "、") else "mark"
        expected = self.due[-1] if self.heading.style.closing else ""
        return None if closing == expected else "mark"

    def _of_width(self) -> SpellingFault | None:
        typed = self.opening + self.closing
        if "(" not in typed and ")" not in typed:
            return None
        return None if self.half_is_usual and typed == "()" else "width"


def misspelt(document: Document, fault: SpellingFault) -> Iterator[Misspelt]:
    """The labels with this fault; those that a word processor generates stand at a point."""
    return (each for each in document.memo(_judged) if each.fault == fault)


def _judged(document: Document) -> list[Misspelt]:
    """A label of the wrong level is rewritten as a whole by the rule on levels, and not judged here."""
    custom = _custom(document)
    judged = (_judge(document, heading, custom) for heading in document.outline.headings)
    return [each for each in judged if each is not None]


def _custom(document: Document) -> _Custom:
    """Half-width brackets are chosen where they are not the rarer ones, the dot where it prevails."""
    if document.profile not in _ABROAD:
        return _Custom(half_brackets=False, dot=True)
    headings = document.outline.headings
    labels = [heading.label for heading in headings]
    half = sum("（" in label for label in labels) <= sum("(" in label for label in labels)
    marks = [heading.label.translate(_WIDE)[-1:] for heading in headings if heading.style.name == "arabic"]
    dot = document.profile == "hk" or marks.count(".") > marks.count("、")
    return _Custom(half_brackets=half, dot=dot)


def _judge(document: Document, heading: Heading, custom: _Custom) -> Misspelt | None:
    if heading.label == _due(heading, heading.numeral_span.of(document.prose), custom):
        return None
    opening, numeral, closing = _parts(document, heading)
    if heading.style.track == "statute":
        return None if heading.generated else _judge_ordinal(heading, closing)
    due = _due(heading, numeral, custom)
    fault = _Spelt(heading, opening, numeral, closing, due, document.profile, custom.half_brackets).fault()
    if fault is None:
        return None
    span = whole = heading.label_span
    if fault == "mark" and not heading.generated:
        span, whole = _wrong_mark(heading, closing)
    return Misspelt(fault, heading, span, whole, due)


def _parts(document: Document, heading: Heading) -> tuple[str, str, str]:
    """What stands before the number, the number, and what stands after it."""
    prose, label, numeral = document.prose, heading.label_span, heading.numeral_span
    if heading.generated:
        return _generated_parts(heading.label)
    opening, closing = prose[label.start : numeral.start], prose[numeral.end : label.end]
    return opening.strip(_BLANK), numeral.of(prose), closing.strip(_BLANK)


def _generated_parts(label: str) -> tuple[str, str, str]:
    opened = label.strip(_BLANK)
    numeral = opened.lstrip("（(")
    ended = numeral.rstrip("".join(("（()）、.．。，,：:· ", *lookalikes("mark"))))
    return opened[: len(opened) - len(numeral)], ended, numeral[len(ended) :].strip(_BLANK)


def _due(heading: Heading, numeral: str, custom: _Custom) -> str:
    if heading.style.name == "arabic" and not custom.dot:
        return f"{heading.number}、"
    if heading.style.name == "arabic-half":
        return f"（{heading.number}）"
    if heading.style.system == "capital":
        return f"{numeral}、"
    return heading.style.write(heading.number)


def _wrong_mark(heading: Heading, closing: str) -> tuple[Span, Span]:
    """The wrong mark, or the blank in its place, and all that is to be rewritten."""
    label = heading.label_span
    if closing:
        kept = 1 if heading.style.closing == "）" else 0
        return Span(label.end - len(closing) + kept, label.end), label
    end = heading.title_span.start
    return Span(label.end, end), Span(label.start, end)


def _judge_ordinal(heading: Heading, closing: str) -> Misspelt | None:
    """第一条：为了… : a blank, not a mark, stands between an ordinal and its text."""
    if closing[-1:] in heading.style.closing or closing[-1:] in "編節條":
        return None
    label = heading.label_span
    return Misspelt("mark", heading, Span(label.end - 1, label.end), label, heading.label[:-1] + "　")
