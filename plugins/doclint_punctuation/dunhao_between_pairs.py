"""、 between neighbouring quoted words or titles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from doclint import Document, Finding, Severity, Span, pattern, replace, rule
from doclint_punctuation.marks import BREAK

_IN_FORCE = date(2012, 6, 1)
"""Since when 15834—2011 holds: before it, the mark between quoted words was right."""

_ITEM = rf"(?:“[^“”{BREAK}]{{1,12}}”|《[^《》{BREAK}]{{1,60}}》|「[^「」{BREAK}]{{1,12}}」)"
_LEGAL_BASIS = pattern(rf"(?:根据|根據|依据|依據|依照|按照)[^。；{BREAK}]*\Z")
_FAR = 200
_LIST = pattern(f"(?<![、”』」》）])(?!《中华人民共和国|《中華人民共和國){_ITEM}(?:、{_ITEM})+(?![、（号號])")
_YEAR = pattern(r"(?<!\d)(?P<year>[12１２]\d{3})[年－—-]")
_JOIN = pattern("(?<=[”」])、(?=[“「])|(?<=》)、(?=《)")


@rule(
    "punctuation/dunhao-between-pairs",
    title="并列的引号、书名号之间多用顿号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.5.3.5",
    profiles=("cn", "cn-hant"),
    triggers=_LIST,
)
def dunhao_between_pairs(document: Document) -> Iterator[Finding]:
    """Lists of nothing but quoted words or titles take no 、 (4.5.3.5: normally)."""
    if _written_before(document):
        return
    for found in document.find(_LIST):
        if _LEGAL_BASIS.search(document.prose, max(0, found.start() - _FAR), found.start()):
            continue  # regulations are enacted on the ground of laws listed with 、 to this day
        for match in _JOIN.finditer(document.prose, *found.span()):
            span = Span(*match.span())
            yield Finding(span, "并列的引号或书名号之间通常不用顿号", replace(span, ""))


def _written_before(document: Document) -> bool:
    """By the document's own date, else by the years it mostly speaks of."""
    if document.date is not None:
        return document.date < _IN_FORCE
    years = [int(match["year"]) for match in document.find(_YEAR)]
    earlier = sum(year < _IN_FORCE.year for year in years)
    return earlier * 2 > len(years)
