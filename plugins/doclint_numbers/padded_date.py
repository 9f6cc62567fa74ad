"""Months and days padded with a zero beside others that are not: one document, one way."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_MONTH_DAY = pattern(r"(?P<month>\d\d?)(?<!\d{3})月(?:(?P<day>\d\d?)[日号號])?")


class Padding(msgspec.Struct, frozen=True):
    """The zeros before months and days, and whether some month or day below ten has none."""

    zeros: tuple[Span, ...]
    mixed: bool


def padding(document: Document) -> Padding:
    """The padding of the dates in the text; a mainland document's date of writing has its own rule."""
    own = document.elements.date_span if document.profile in ("cn", "cn-hant") else None
    zeros: list[Span] = []
    mixed = False
    for match in _MONTH_DAY.finditer(document.prose):
        is_own = own is not None and own.overlaps(Span(*match.span()))
        for part in ("month", "day"):
            figure = match[part]
            if figure is None or figure == "0":
                continue
            if figure[0] in "0０" and len(figure) == 2 and not is_own:
                zeros.append(Span(match.start(part), match.start(part) + 1))
            mixed = mixed or len(figure) == 1 and not (is_own and document.elements.is_official)
    return Padding(tuple(zeros), mixed)


@rule(
    "numbers/padded-date",
    title="日期的月、日有的补零有的不补",
    severity=Severity.WARNING,
    basis="实务",
    triggers="月",
)
def padded_date(document: Document) -> Iterator[Finding]:
    found = document.memo(padding)
    if found.mixed:
        for zero in found.zeros:
            yield Finding(zero, "月、日前不补“0”，与本文其他日期一致", replace(zero, "", title="删去“0”"))
