"""A character that no surname has, in a surname's place: 範冰 is 范冰."""

from __future__ import annotations

from collections.abc import Mapping

from doclint import Pattern, Span, pattern

SURNAMES: Mapping[str, str] = {"範": "范", "鐘": "鍾", "塗": "涂", "鬱": "郁"}
"""What a converter makes of a surname that is one of several Traditional characters."""

_TITLE = "主任|局長|書記|部長|縣長|市長|區長|鄉長|鎮長|院長|校長|處長|科長|主席|委員|隊長|同志|教授"
_BEFORE: Pattern = pattern(f"(?:^|[\\s，。、：；「『“（(]|{_TITLE})$")
_AFTER: Pattern = pattern(f"[一-鿿]{{1,2}}(?:[\\s，。、：；」』”）)]|$|{_TITLE}|先生|女士|說|説|表示|指出)")
_REACH = 4


def surname(prose: str, span: Span) -> str | None:
    """The surname that `span` stands for; None where it is no name's place."""
    right = SURNAMES.get(span.of(prose))
    if right is None or not _AFTER.match(prose, span.end):
        return None
    return right if _BEFORE.search(prose[max(0, span.start - _REACH) : span.start]) else None
