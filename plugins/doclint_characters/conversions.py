"""One Simplified character, several Traditional ones: which of them the words of a text ask for.

The text is folded into Simplified, so that a phrase is met however it was converted; the longest
phrase over a place decides it. A phrase of an `open` form wins a draw: in 不斷髮揮 it is 發揮 that is
a word, not 斷髮.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from doclint import Document
from doclint_characters.claims import Claim, claims
from doclint_characters.forms import folding, forms


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
    is_whole = len(reading.text) == len(document.prose)
    for start, _, said in claims().overlapping(reading.text.translate(folding())):
        for claim in said:
            at = start + claim.index
            _enter(found, at if is_whole else reading.span(at, at + 1).start, claim)
    return found


def wanted(verdict: Verdict | None) -> str | None:
    """The one form that a place must have, None where phrases leave it open."""
    if verdict is None:
        return None
    claimed = verdict.demanded
    if len(claimed) > 1:
        claimed = [form for form in claimed if forms()[form].standing == "open"]
    return claimed[0] if len(claimed) == 1 else None


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
