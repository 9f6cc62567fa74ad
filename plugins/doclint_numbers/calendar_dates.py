"""The full dates of a document, found once for the rules that compare them."""

from __future__ import annotations

from doclint import Document, WrittenDate, find_dates


def dates(document: Document) -> tuple[WrittenDate, ...]:
    """The dates with year, month and day that the calendar has, in order."""
    return tuple(each for each in find_dates(document.prose) if each.date is not None)
