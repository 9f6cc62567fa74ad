"""The formats that doclint itself reads."""

from __future__ import annotations

from doclint.source import Source
from doclint.sources.text import TEXT

SOURCES: tuple[Source, ...] = (TEXT,)
