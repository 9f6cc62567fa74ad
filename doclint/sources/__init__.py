"""The formats that doclint itself reads."""

from __future__ import annotations

from doclint.source import Source
from doclint.sources.docx import DOCX
from doclint.sources.markdown import MARKDOWN
from doclint.sources.odt import ODT
from doclint.sources.refused import REFUSED
from doclint.sources.text import TEXT

SOURCES: tuple[Source, ...] = (TEXT, MARKDOWN, DOCX, ODT, *REFUSED)
"""Plain text comes first: it reads what has no known suffix."""
