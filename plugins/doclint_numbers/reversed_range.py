"""A period does not end before it begins."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from doclint import Document, Finding, Span, pattern, rule
from doclint_numbers.calendar_dates import dates

_JOINED = pattern(r"(?:起)?(?:至|到|—|～|--?|~)")
_BETWEEN = pattern(r"[日号號\d]起?(?:至|到|—|～|-|~)")
_YEARS = pattern(r"[12]\d{3}(?<!\d{5})年?[—～\-至~](?P<second>(?:19|20)\d\d)年(?![前级級])")


@rule(
    "numbers/reversed-range",
    title="起止时间颠倒",
    triggers=(_BETWEEN, _YEARS),
)
def reversed_range(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for first, second in pairwise(document.memo(dates)):
        joined = _JOINED.fullmatch(prose, first.span.end, second.span.start)
        if joined and first.date and second.date and first.date > second.date:
            yield _finding(Span(first.span.start, second.span.end), prose)
    for match in document.find(_YEARS):
        if int(match[0][:4]) > int(match["second"]):
            yield _finding(Span(*match.span()), prose)


def _finding(span: Span, prose: str) -> Finding:
    return Finding(span, f"“{span.of(prose)}”的终止时间早于起始时间，请核对")
