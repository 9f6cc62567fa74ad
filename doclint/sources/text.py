"""Plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from doclint.block import Region
from doclint.diagnostic import Edit, apply_edits
from doclint.document import Document
from doclint.patterns import pattern
from doclint.source import Source
from doclint.sources.encoding import Encoding, decode, encode
from doclint.sources.inline import inline_regions
from doclint.sources.junk import junk
from doclint.span import Span

COMMENT = pattern("<!--[ \t]*doclint:[^\n\r\x85\u2028\u2029]*?-->")
"""A directive as an HTML comment."""

_DIRECTIVE = pattern(
    "(?<![^\n\r\x85\u2028\u2029])[ \t\u3000]*(?P<words>#[ ]?doclint:(?:[^\n\r\x85\u2028\u2029]*[^\\s])?)"
)
_CODE = pattern("`[ -_a-~]+`")


def read(content: bytes, path: str | None) -> Document:
    """A Document of lines; its `origin` is an Encoding. Raises SourceError where it is not text."""
    text, origin = decode(content)
    regions = [*_directives(text), *_code(text), *junk(text), *inline_regions(text)]
    return Document(text, regions=regions, path=path, origin=origin)


def write(document: Document, edits: Sequence[Edit]) -> bytes:
    """The edited text, stored as it was. Raises SourceError for characters that its encoding lacks."""
    origin = document.origin if isinstance(document.origin, Encoding) else Encoding("utf-8")
    return encode(apply_edits(document.text, edits), origin)


def _directives(text: str) -> Iterator[Region]:
    if "doclint:" in text:
        for match in chain(_DIRECTIVE.finditer(text), COMMENT.finditer(text)):
            yield Region("directive", Span(*match.span(match.lastgroup or 0)))


def _code(text: str) -> Iterator[Region]:
    if "`" in text:
        yield from (Region("code", Span(*match.span())) for match in _CODE.finditer(text))


TEXT = Source("text", (".txt",), read, write)
