"""Where the characters of a table stand in a document."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence

from doclint import Document, Span, pattern

_FEW = 256
_UNUSUAL = pattern("[^一-鿿\t\n\r -~、-】！-～\u3000“”‘’—…]")
"""What is neither an ideograph nor a mark of ordinary text."""


def places(document: Document, characters: Mapping[str, object]) -> Iterator[tuple[Span, str]]:
    """Every place of `document` where a character of the mapping stands, with that character."""
    for at in offsets(document.prose, document.characters.intersection(characters)):
        yield Span(at, at + 1), document.prose[at]


def runs(document: Document, characters: Collection[str]) -> Iterator[Span]:
    """Every unbroken run of these characters, all of which the document holds."""
    start = end = -1
    for at in offsets(document.prose, characters):
        if at > end:
            if end > 0:
                yield Span(start, end)
            start = at
        end = at + 1
    if end > 0:
        yield Span(start, end)


def offsets(prose: str, characters: Collection[str]) -> list[int]:
    """Where these characters stand, in order; each is sought alone unless they are very many."""
    if len(characters) > _FEW:
        return [at for at, char in enumerate(prose) if char in characters]
    found: list[int] = []
    for char in characters:
        at = prose.find(char)
        while at >= 0:
            found.append(at)
            at = prose.find(char, at + 1)
    found.sort()
    return found


def within(spans: Sequence[Span], span: Span) -> bool:
    """Whether one of `spans`, which are in order and apart from each other, holds `span`."""
    before = bisect_right(spans, span.start, key=lambda each: each.start)
    return before > 0 and spans[before - 1].contains(span)


def unusual(document: Document) -> frozenset[str]:
    """What the document has beside ideographs and the marks of ordinary text: little or nothing."""
    return frozenset(match[0] for match in _UNUSUAL.finditer("".join(document.characters)))


def around(prose: str, span: Span) -> str:
    """The line that holds `span`."""
    start, end = prose.rfind("\n", 0, span.start) + 1, prose.find("\n", span.end)
    return prose[start : end if end >= 0 else len(prose)]


def some(document: Document, characters: Mapping[str, object], limit: int = 3) -> str:
    """The first few of these characters in the order of the document, for a message."""
    chars = dict.fromkeys(char for _, char in places(document, characters))
    return "、".join(f"“{char}”" for char in list(chars)[:limit])
