"""The place of a heading's number, whose look-alikes are judged with the headings."""

from __future__ import annotations

from doclint import Pattern, Span, pattern

_BEFORE: Pattern = pattern(r"(?:^|[\r\n])[ \t\u3000\xa0]*[（(〔]?第?[一二三四五六七八九十百]{0,4}$")
_AFTER: Pattern = pattern(r"[一二三四五六七八九十百]{0,4}[）)〕]?[、．.，,)）章节条]")
_REACH = 16


def in_number(prose: str, span: Span) -> bool:
    """Whether `span` stands where a line's number does: in its label, before the mark that ends it."""
    head = prose[max(0, span.start - _REACH) : span.start]
    at_start = span.start <= _REACH
    found = _BEFORE.search(("\n" if at_start else "") + head)
    return found is not None and _AFTER.match(prose, span.end) is not None
