"""The formats that doclint itself reads."""

from __future__ import annotations

from doclint.source import Source
from doclint.sources.markdown import MARKDOWN
from doclint.sources.text import TEXT

SOURCES: tuple[Source, ...] = (TEXT, MARKDOWN)
"""Plain text comes first: it reads what has no known suffix."""
