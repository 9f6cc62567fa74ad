"""Months and days padded with a zero beside others that are not: one document, one way."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from doclint import Document, Finding, Match, Severity, Span, pattern, replace, rule

_MONTH_DAY = pattern(r"(?P<first>\d\d?)(?<!\d{3})(?:月(?:(?P<day>\d\d?)[日号號])?|日)")

_STAMP = pattern(r" +\d\d:\d\d")
"""The time that web pages put behind the date of their making."""

_PRINTED = pattern("印[发發]")  # the foot of the last page, of which a rule on elements judges
_YEAR_BEFORE = pattern(r"(?:\A|[\n\r])[ \t\u3000]*\d{2,3}年\Z")
_LINE_END = pattern(r"[ \t\u3000]*(?:[\n\r]|\Z)")
_FAR = 16


class Padding(msgspec.Struct, frozen=True):
    """The zeros before months and days, and whether some month or day below ten has none."""

    zeros: tuple[Span, ...]
    mixed: bool


def padding(document: Document) -> Padding:
    """The padding of the dates in the text; of the date of writing a rule on elements judges.

    That date must not be padded, so that it speaks against one padded date, which is then a slip, but
    not against a body that pads all of its dates.
    """
    own = document.elements.date_span
    zeros: list[list[Span]] = []
    plain = own_plain = False
    for match in document.find(_MONTH_DAY):
        if _beside_text(document.prose, match):
            continue
        is_own = own is not None and own.overlaps(Span(*match.span()))
        padded = _zeros(match)
        if padded and not is_own:
            zeros.append(padded)
        if _is_plain(match):
            plain, own_plain = plain or not is_own, own_plain or is_own
    slip = own_plain and (len(zeros) == 1 or not document.elements.is_official)
    return Padding(tuple(zero for each in zeros for zero in each), plain or slip)


def _beside_text(prose: str, match: Match) -> bool:
    """Whether it is a web page's stamp, the date of printing, or the dateline of a Taiwan office's news."""
    if _STAMP.match(prose, match.end()) or _PRINTED.match(prose, match.end()):
        return True
    begun = _YEAR_BEFORE.search(prose, max(0, match.start() - _FAR), match.start())
    return begun is not None and _LINE_END.match(prose, match.end()) is not None


def _zeros(match: Match) -> list[Span]:
    return [
        Span(match.start(part), match.start(part) + 1)
        for part in ("first", "day")
        if match[part] and len(match[part]) == 2 and match[part][0] in "0０" and match[part][1] not in "0０"
    ]


def _is_plain(match: Match) -> bool:
    """Whether a month, or a day behind one, has a single figure; 3日 alone may be a length of time."""
    return "月" in match[0] and any(match[part] and len(match[part]) == 1 for part in ("first", "day"))


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
