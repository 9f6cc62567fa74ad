"""A character that no surname has, in a surname's place: 範冰 is 范冰."""

from __future__ import annotations

from collections.abc import Mapping

from doclint import Pattern, Span, pattern

SURNAMES: Mapping[str, str] = {"範": "范", "鐘": "鍾", "塗": "涂", "鬱": "郁"}
"""What a converter makes of a surname that is one of several Traditional characters."""

_TITLES = "主任|局長|書記|部長|縣長|市長|區長|鄉長|鎮長|院長|校長|處長|科長|主席|委員|隊長|同志|教授"
_TITLED: Pattern = pattern(f"(?:{_TITLES})$")
_CLOSES: Pattern = pattern("[一-鿿]{1,2}(?:[\\s，。、：；」』”）)]|$)")
_ADDRESSED: Pattern = pattern(f"[一-鿿]{{0,2}}(?:{_TITLES}|先生|女士|小姐|師傅|說|説|表示|指出)")
_REACH = 2
_ALONE = "范"
"""Surnames told without a title: all words that begin with 範 are known."""


def surname(prose: str, span: Span) -> str | None:
    """The surname that `span` stands for; None where no title beside it tells a name."""
    right = SURNAMES.get(span.of(prose))
    if right is None:
        return None
    apart = not prose[span.start - 1 : span.start].isalpha()
    titled = _TITLED.search(prose[max(0, span.start - _REACH) : span.start])
    named = (titled or (apart and right in _ALONE)) and _CLOSES.match(prose, span.end)
    return right if named or (apart and _ADDRESSED.match(prose, span.end)) else None
