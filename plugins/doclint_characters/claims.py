"""What each phrase of the conversion table says of its own character."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

import msgspec

from doclint import Lexicon
from doclint_characters.forms import Form, folding, rows

_NUMERALS = "一二三四五六七八九十百千萬億兩幾數0123456789０１２３４５６７８９"
_TITLES = (
    *("先生", "女士", "太太", "小姐", "同志", "師傅", "教授", "博士", "醫生"),
    *("主任", "書記", "部長", "局長", "院長", "校長", "處長", "科長", "議員", "委員", "主席", "市長"),
    *("縣長", "區長", "鄉長", "鎮長", "司長", "署長", "專員", "經理", "律師", "老師", "隊長", "會長"),
)
_EXPANSIONS: Mapping[str, tuple[str, ...]] = {
    "#": tuple(_NUMERALS),
    "%": tuple("0123456789"),
    "@": _TITLES,
}
_NAME_WEIGHT = 1
"""A surname before a title yields to every word: in 其餘同志 it is 其餘 that stands."""


class Claim(msgspec.Struct, frozen=True):
    """What a phrase says of its character at `index`. Of two claims the heavier holds."""

    index: int
    form: str
    weight: int
    firm: bool
    demanded: bool


@cache
def claims() -> Lexicon[tuple[Claim, ...]]:
    """The phrases of the table, folded, and their claims."""
    entries: dict[str, list[Claim]] = {}
    for row in rows():
        for phrases, strict in ((row.demanding, True), (row.allowing, False)):
            for phrase in phrases:
                for text, claim in _claims(row.form, phrase, strict):
                    entries.setdefault(text, []).append(claim)
    return Lexicon({text: tuple(said) for text, said in entries.items()})


def _claims(form: Form, phrase: str, demanded: bool) -> Iterator[tuple[str, Claim]]:
    firm = phrase.endswith("!")
    for text in _expand(phrase.rstrip("!")):
        weight = _NAME_WEIGHT if "@" in phrase else len(text)
        folded = text.translate(folding())
        for index, char in enumerate(text):
            if char == form.char:
                yield folded, Claim(index, char, weight, firm, demanded)


def _expand(phrase: str) -> Iterator[str]:
    for mark, values in _EXPANSIONS.items():
        if mark in phrase:
            for value in values:
                yield phrase.replace(mark, value)
            return
    yield phrase
