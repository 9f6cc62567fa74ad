"""Places where one character put right turns unlikely Chinese into likely one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Set

import msgspec

from doclint import Flags, Lexicon
from doclint_wording.confusable import penalty
from doclint_wording.evidence import FAR, evidence, is_exempt
from doclint_wording.exemptions import is_classical
from doclint_wording.frequency import best_reading
from doclint_wording.pairs import told
from doclint_wording.phrases import phrases
from doclint_wording.strangers import strangers

OF_COMMON = 40
"""The evidence that a common character needs beyond that of others."""
GAIN_OF_PHRASE = 95
"""What reading a passage must gain from a word of four characters that loses its first or last."""


class Suspect(msgspec.Struct, frozen=True):
    """At `at`, `right` should stand, for then `word` begins at `start`."""

    at: int
    right: str
    word: str
    start: int


def suspects(text: str, *, mainland: bool = True, known: Set[int] = frozenset()) -> Iterator[Suspect]:
    """The suspected slips of a Simplified text, in order; offsets in code points.

    Where a text is not from the mainland, whose words were counted, only those in words of four characters.
    What stands at the offsets `known` is left to others.
    """
    flags = told(text)
    found = {each.at: each for each in _in_phrases(text, flags, known)}
    if mainland:
        found.update((each.at, each) for each in _strange(text, flags, known))
    times = _times(text, (_written(text, each) for each in found.values())) if found else {}
    yield from (found[at] for at in sorted(found) if times[_written(text, found[at])] == 1)


def _strange(text: str, flags: Flags, known: Set[int]) -> Iterator[Suspect]:
    """The slips that fit neither neighbour, and those of which a neighbour does not."""
    for at, likelier, is_common in strangers(text, flags):
        if at in known:
            continue
        least = OF_COMMON if is_common else 0
        found = [each for each in evidence(text, at, likelier) if each.score > least]
        if found and not is_classical(text, at):
            best = max(found, key=lambda each: (each.score, each.right))
            yield Suspect(at, best.right, best.word, best.start)


def _in_phrases(text: str, flags: Flags, known: Set[int]) -> Iterator[Suspect]:
    """The slips at the edges of words of four characters, where the passage is hard to read as it stands."""
    for at, right, start in phrases(text, flags):
        if at in known:
            continue
        first = max(0, start - FAR)
        passage, place = text[first : start + 4 + FAR], at - first
        mended = passage[:place] + right + passage[place + 1 :]
        cost, ends = best_reading(passage)
        least, mended_ends = best_reading(mended)
        is_whole = start + 4 - first in mended_ends and (start == first or start - first in mended_ends)
        word = mended[start - first : start - first + 4]
        needed = GAIN_OF_PHRASE + 2 * penalty(text[at], right)
        if is_whole and cost - least >= needed and not is_exempt(passage, place, ends, word):
            yield Suspect(at, right, word, start)


def _written(text: str, found: Suspect) -> str:
    return text[found.start : found.start + len(found.word)]


def _times(text: str, phrases: Iterable[str]) -> Counter[str]:
    """How often each phrase stands in the text: a slip seldom comes again, a term of the document often."""
    sought = Lexicon({phrase: phrase for phrase in phrases})
    return Counter(phrase for _, _, phrase in sought.overlapping(text))
