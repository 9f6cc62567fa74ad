"""Markdown. What reads it is loaded with the first one."""

from __future__ import annotations

from doclint.document import Document
from doclint.source import Source
from doclint.sources.text import write


def read(content: bytes, path: str | None) -> Document:
    """A Document of Markdown's blocks; whatever is not their prose is a region.

    Its `origin` is an Encoding. Raises SourceError where the bytes are not text.
    """
    from doclint.sources.markdown_reading import read

    return read(content, path)


MARKDOWN = Source("markdown", (".md", ".markdown"), read, write)
