"""One Simplified character, several Traditional ones: which of them the words of a text ask for.

The text is folded into Simplified, so that a phrase is met however it was converted; the longest
phrase over a place decides it. A phrase of an `open` form wins a draw: in 不斷髮揮 it is 發揮 that is
a word, not 斷髮.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal

import msgspec

from doclint import Document, Lexicon, load_table, traditional_only

Standing = Literal["open", "closed", "listed"]

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


class Form(msgspec.Struct, frozen=True):
    """A Traditional form of `simplified`; `glyphs` are its shapes by region."""

    simplified: str
    glyphs: str
    standing: Standing

    @property
    def char(self) -> str:
        return self.glyphs[0]


class Claim(msgspec.Struct, frozen=True):
    """What a phrase says of its character at `index`. Of two claims the heavier holds."""

    index: int
    form: str
    weight: int
    firm: bool
    demanded: bool


class Verdict(msgspec.Struct):
    """What the heaviest claims on one place say: the forms demanded there, and those allowed."""

    weight: int
    firm: bool
    demanded: list[str]
    allowed: list[str]


def verdicts(document: Document) -> Mapping[int, Verdict]:
    """By offset in the document: what the phrases of the text ask for."""
    found: dict[int, Verdict] = {}
    reading = document.reading
    for start, _, claims in _lexicon().overlapping(reading.text.translate(_fold())):
        for claim in claims:
            at = start + claim.index
            _enter(found, reading.span(at, at + 1).start, claim)
    return found


def wanted(verdict: Verdict | None) -> str | None:
    """The one form that a place must have, None where phrases leave it open."""
    if verdict is None:
        return None
    claimed = verdict.demanded
    if len(claimed) > 1:
        claimed = [form for form in claimed if forms()[form].standing == "open"]
    return claimed[0] if len(claimed) == 1 else None


@cache
def forms() -> Mapping[str, Form]:
    """Every glyph of the table and the form it is a shape of."""
    return {glyph: form for form, _, _ in _rows() for glyph in form.glyphs}


@cache
def siblings() -> Mapping[str, tuple[Form, ...]]:
    """The forms of each Simplified character, the commonest first."""
    found: dict[str, list[Form]] = {}
    for form, _, _ in _rows():
        found.setdefault(form.simplified, []).append(form)
    order = ("open", "listed", "closed")
    return {key: tuple(sorted(group, key=lambda f: order.index(f.standing))) for key, group in found.items()}


def _enter(found: dict[int, Verdict], at: int, claim: Claim) -> None:
    rank = (claim.weight, claim.firm)
    verdict = found.get(at)
    if verdict is None or rank > (verdict.weight, verdict.firm):
        verdict = found[at] = Verdict(*rank, [], [])
    elif rank < (verdict.weight, verdict.firm):
        return
    side = verdict.demanded if claim.demanded else verdict.allowed
    if claim.form not in side:
        side.append(claim.form)


@cache
def _rows() -> tuple[tuple[Form, tuple[str, ...], tuple[str, ...]], ...]:
    rows = load_table(__package__, "conversions.tsv")
    return tuple(
        (
            Form(simplified, glyphs, msgspec.convert(standing, Standing)),
            tuple(strong.split()),
            tuple(weak.split()),
        )
        for simplified, glyphs, standing, strong, weak in rows
    )


@cache
def _fold() -> dict[int, str]:
    own = {glyph: form.simplified for glyph, form in forms().items()}
    return str.maketrans({**traditional_only(), **own})


@cache
def _lexicon() -> Lexicon[tuple[Claim, ...]]:
    entries: dict[str, list[Claim]] = {}
    for form, demanded, allowed in _rows():
        for phrases, strict in ((demanded, True), (allowed, False)):
            for phrase in phrases:
                for text, claim in _claims(form, phrase, strict):
                    entries.setdefault(text, []).append(claim)
    return Lexicon({text: tuple(claims) for text, claims in entries.items()})


def _claims(form: Form, phrase: str, demanded: bool) -> Iterator[tuple[str, Claim]]:
    firm = phrase.endswith("!")
    for text in _expand(phrase.rstrip("!")):
        weight = _NAME_WEIGHT if "@" in phrase else len(text)
        folded = text.translate(_fold())
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
