"""Plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from doclint.block import Region
from doclint.diagnostic import Edit, apply_edits
from doclint.document import Document
from doclint.source import Source
from doclint.sources.encoding import Encoding, decode, encode
from doclint.sources.inline import inline_regions
from doclint.span import Span

_DIRECTIVE = re.compile(
    "(?<![^\n\r\x85\u2028\u2029])[ \t\u3000]*(?P<line>#[ ]?doclint:[^\n\r\x85\u2028\u2029]*)"
    "|(?P<comment><!--[ \t]*doclint:[^\n\r\x85\u2028\u2029]*?-->)"
)


def read(content: bytes, path: str | None) -> Document:
    """A Document of lines; its `origin` is an Encoding. Raises SourceError where it is not text."""
    text, origin = decode(content)
    regions = [*_directives(text), *inline_regions(text)]
    return Document(text, regions=regions, path=path, origin=origin)


def write(document: Document, edits: Sequence[Edit]) -> bytes:
    """The edited text, stored as it was. Raises SourceError for characters that its encoding lacks."""
    origin = document.origin if isinstance(document.origin, Encoding) else Encoding("utf-8")
    return encode(apply_edits(document.text, edits), origin)


def _directives(text: str) -> Iterator[Region]:
    if "doclint:" not in text:
        return
    for match in _DIRECTIVE.finditer(text):
        name = match.lastgroup or 0
        passage = match[name]
        start = match.start(name)
        yield Region("directive", Span(start, start + len(passage.rstrip())))


TEXT = Source("text", (".txt",), read, write)
