"""What a Document that was read from a .docx remembers of it."""

from __future__ import annotations

import msgspec

from doclint.span import Span


class StorySpan(msgspec.Struct, frozen=True):
    """Where in the text the paragraphs of a part lie."""

    part: str
    span: Span


class WordOrigin(msgspec.Struct, frozen=True):
    """The file as it was read, and where its parts lie in the text, in the order of its stories."""

    content: bytes
    stories: tuple[StorySpan, ...]
