"""Whether a document is older than the spellings that it would be judged by."""

from __future__ import annotations

from doclint import Document, pattern

_SETTLED = 2002
"""The first table of variant words (GF 1001—2001) holds since 31 March 2002."""
_YEAR = pattern(r"(?P<century>19|20|１９|２０|一九|二[〇○零])[\d〇○零一二三四五六七八九]{2}年")
_ARTICLES = 5
"""So many articles make a text a statute."""
_OLD = ("19", "１９", "一九")


def is_old(document: Document) -> bool:
    """Whether a document is from before 2002, by its date, or else by most of the years that it names."""
    if document.date is not None:
        return document.date.year < _SETTLED
    named = [match["century"] for match in _YEAR.finditer(document.prose)]
    return 2 * sum(century in _OLD for century in named) > len(named)


def is_ageless(document: Document) -> bool:
    """Whether this is a statute without date: it may be of any age, and keeps the spelling of its time."""
    articles = (heading for heading in document.outline.headings if heading.style.name == "article")
    return document.date is None and sum(1 for _ in articles) >= _ARTICLES
