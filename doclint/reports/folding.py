"""Remarks that repeat, gathered: two hundred half-width commas are one thing to say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from doclint.diagnostic import Diagnostic, Severity

MOST_OF_RULE = 5
"""So many different things that one rule has to say are each told at length."""

AT_LENGTH = 3
"""Of a rule that has more to say, so many, the most frequent; the rest follows them in brief."""


class Entry(msgspec.Struct, frozen=True):
    """One thing to say: the remarks that say it, in order, and the rule's other entries, told in brief."""

    remarks: tuple[Diagnostic, ...]
    others: tuple[Entry, ...] = ()

    @property
    def first(self) -> Diagnostic:
        return self.remarks[0]


def fold(diagnostics: Iterable[Diagnostic]) -> list[Entry]:
    """Entries in the order of their first places. Every diagnostic is in exactly one of them."""
    by_rule: dict[tuple[str, Severity], list[Entry]] = {}
    for entry in _alike(diagnostics):
        by_rule.setdefault((entry.first.rule, entry.first.severity), []).append(entry)
    return sorted((entry for group in by_rule.values() for entry in _shorten(group)), key=_place)


def _alike(diagnostics: Iterable[Diagnostic]) -> list[Entry]:
    groups: dict[tuple[str, Severity, str], list[Diagnostic]] = {}
    for each in diagnostics:
        groups.setdefault((each.rule, each.severity, each.message), []).append(each)
    return [Entry(tuple(group)) for group in groups.values()]


def _shorten(entries: Sequence[Entry]) -> Sequence[Entry]:
    if len(entries) <= MOST_OF_RULE:
        return entries
    by_count = sorted(entries, key=lambda entry: -len(entry.remarks))
    *told, last = sorted(by_count[:AT_LENGTH], key=_place)
    return [*told, Entry(last.remarks, tuple(sorted(by_count[AT_LENGTH:], key=_place)))]


def _place(entry: Entry) -> tuple[int, int]:
    return entry.first.span.start, entry.first.span.end
