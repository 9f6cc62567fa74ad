"""One Simplified character, several Traditional ones: which of them the words of a text ask for.

The text is folded into Simplified, so that a phrase is met however it was converted; the longest
phrase over a place decides it. A phrase of an `open` form wins a draw: in 不斷髮揮 it is 發揮 that is
a word, not 斷髮.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import msgspec

from doclint import Document
from doclint_characters.claims import Claim, claims
from doclint_characters.forms import folding, forms
from doclint_characters.strays import offsets
from doclint_characters.surnames import SURNAMES


class Verdict(msgspec.Struct):
    """What the heaviest claims on one place say: the forms demanded there, and those allowed."""

    weight: int
    firm: bool
    demanded: list[str]
    allowed: list[str]


def questionable(document: Document) -> frozenset[str]:
    """The forms that may be wrong where no phrase tells: those with few words of their own, those of
    surnames, and those beside which the text writes another form of the same character."""
    present = document.characters.intersection(forms())
    written = Counter(forms()[char].simplified for char in present)
    return frozenset(
        char
        for char in present
        if (form := forms()[char]).standing == "closed" or written[form.simplified] > 1 or char in SURNAMES
    )


def verdicts(document: Document) -> Mapping[int, Verdict]:
    """By offset in the document: what the phrases of the text ask for, where that may not stand there."""
    prose, claimed = document.prose, list(_claimed(document))
    asked = {at for at, claim in claimed if claim.form != prose[at]}
    asked.update(offsets(prose, document.memo(questionable)))
    found: dict[int, Verdict] = {}
    for at, claim in claimed:
        if at in asked:
            _enter(found, at, claim)
    return found


def _claimed(document: Document) -> Iterator[tuple[int, Claim]]:
    reading = document.reading
    is_whole = len(reading.text) == len(document.prose)
    for start, _, said in claims().overlapping(reading.text.translate(folding())):
        for claim in said:
            at = start + claim.index
            yield at if is_whole else reading.span(at, at + 1).start, claim


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
