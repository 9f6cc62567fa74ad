"""Where the characters of a table stand in a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from doclint import Document, Span, pattern

_COMMON = pattern("[一-鿿]+")


def places(document: Document, characters: Mapping[str, object]) -> Iterator[tuple[Span, str]]:
    """Every place of `document` where a character of the mapping stands, with that character."""
    present = "".join(characters.keys() & document.characters)
    if present:
        for match in pattern(f"[{present}]").finditer(document.prose):
            yield Span(*match.span()), match[0]


def runs(document: Document, characters: Iterator[str] | Set[str]) -> Iterator[Span]:
    """Every unbroken run of these characters, all of which the document holds."""
    present = "".join(f"\\U{ord(char):08x}" for char in characters)
    if present:
        for match in pattern(f"[{present}]+").finditer(document.prose):
            yield Span(*match.span())


def unusual(document: Document) -> frozenset[str]:
    """The characters of the document outside the common block of ideographs; few, so quick to go through."""
    return document.characters.difference(
        *(match[0] for match in _COMMON.finditer("".join(document.characters)))
    )


def rare(document: Document) -> frozenset[str]:
    """The ideographs of the document outside GB 2312: a Simplified one has few, and needs no tables."""
    common = "".join(document.characters).encode("gb2312", "ignore").decode("gb2312")
    return frozenset(char for char in document.characters.difference(common) if "㐀" <= char <= "鿿")


def around(prose: str, span: Span) -> str:
    """The line that holds `span`."""
    start, end = prose.rfind("\n", 0, span.start) + 1, prose.find("\n", span.end)
    return prose[start : end if end >= 0 else len(prose)]


def some(document: Document, characters: Mapping[str, object], limit: int = 3) -> str:
    """The first few of these characters in the order of the document, for a message."""
    chars = dict.fromkeys(char for _, char in places(document, characters))
    return "、".join(f"“{char}”" for char in list(chars)[:limit])
