"""How old a text is: what was usual before a standard came into force is not judged by it."""

from __future__ import annotations

from doclint import Document, pattern

_YEAR = pattern(r"(?:(?:19|20)[0-9]{2}|[一二][九〇○零O0][一二三四五六七八九〇○零O0]{2})年")
_DIGITS = str.maketrans("一二三四五六七八九〇○零O", "1234567890000")
_LONG = 5000
"""A draft of this many characters names its year; one that does not is of unknown age."""


def may_predate(document: Document, year: int) -> bool:
    """Whether the text may be older than `year`, by its own date or by the years that it speaks of."""
    if document.date is not None:
        return document.date.year < year
    named = document.memo(_latest)
    return named < year if named else len(document.prose) > _LONG


def _latest(document: Document) -> int:
    """The latest year that the text speaks of, 0 where it speaks of none."""
    named = (int(match[0][:4].translate(_DIGITS)) for match in document.find(_YEAR))
    return max(named, default=0)
