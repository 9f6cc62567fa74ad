"""Simplified or Traditional, and the profile: cn, cn-hant, tw or hk."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Literal

import msgspec

from doclint.lexicon import Lexicon
from doclint.package_data import load_table

Profile = Literal["cn", "cn-hant", "tw", "hk"]
"""cn: Simplified, mainland. cn-hant: mainland text in Traditional script. tw: Taiwan. hk: Hong Kong."""

ScriptName = Literal["simplified", "traditional", "mixed"]
Lean = Literal["simplified", "traditional", ""]

_LEAST = 20
"""Fewer script-bearing characters than this show no script."""
_MIXED = 0.3
"""From this share of the rarer script on, the text belongs to neither."""
_PACKAGE = "doclint.structure"


class Script:
    """The script of a text by the characters that exist in one script only, and its profile.

    `name`: with too few telling characters, `simplified` when none is Traditional, else `traditional`.
    `lean`: the script that most of the telling characters belong to, empty where there are as many of both.
    """

    __slots__ = ("_prose", "_characters", "_traditional", "_counts", "name", "lean", "profile")

    def __init__(self, prose: str, characters: frozenset[str]) -> None:
        """`characters` are those of `prose`.

        Counting them takes longer than all else here, and most texts hold the characters of one script
        alone: so it is done only where it tells something.
        """
        self._prose = prose
        self._characters = characters
        self._traditional = characters & _only("traditional")
        self._counts: Mapping[str, int] | None = None
        self.name: ScriptName = "simplified"
        self.lean: Lean = "" if characters.isdisjoint(_only("simplified")) else "simplified"
        self.profile: Profile = "cn"
        if self._traditional:
            self._weigh(self.simplified, len(self._traditional))

    @property
    def counts(self) -> Mapping[str, int]:
        """How often each character of the text occurs: rules ask it instead of counting anew."""
        if self._counts is None:
            self._counts = Counter(self._prose)
        return self._counts

    @property
    def simplified(self) -> int:
        """How many characters of the text only Simplified texts have."""
        return self._total(self._characters & _only("simplified"))

    @property
    def traditional(self) -> int:
        """How many characters of the text only Traditional texts have."""
        return self._total(self._traditional)

    def _total(self, characters: frozenset[str]) -> int:
        return sum(self.counts[char] for char in characters)

    def _weigh(self, simplified: int, kinds: int) -> None:
        """Traditional characters are `kinds` at least: that is enough where they prevail, without a count."""
        least = simplified + kinds
        is_plain = least >= _LEAST and simplified < _MIXED * least
        traditional = kinds if is_plain else self.traditional
        total = simplified + traditional
        heavier: Literal["simplified", "traditional"] = "simplified"
        if traditional >= simplified:
            heavier = "traditional"
        self.lean = "" if simplified == traditional else heavier
        if total < _LEAST:
            self.name = "traditional" if traditional else "simplified"
        else:
            self.name = "mixed" if min(simplified, traditional) >= _MIXED * total else heavier
        if traditional and not (simplified >= traditional and total >= _LEAST):
            self.profile = _traditional_profile(self._prose)


def simplified_only() -> Mapping[str, str]:
    """Characters that no Traditional text writes, each with its commonest Traditional counterpart."""
    return _tables()["simplified"]


def traditional_only() -> Mapping[str, str]:
    """Characters outside the mainland's standard list, each with its Simplified counterpart."""
    return _tables()["traditional"]


def _traditional_profile(prose: str) -> Profile:
    """Institutions and vocabulary tell most, then forms of characters, then the quotation marks."""
    scores: dict[Profile, int] = {"cn-hant": 0, "tw": 0, "hk": 0}
    found = Counter(marker for _, _, markers in _markers().overlapping(prose) for marker in markers)
    for (profile, weight, _), times in found.items():
        scores[profile] += weight * min(times, 3)
    corners, curls = prose.count("「"), prose.count("“")
    if corners > curls:
        scores["tw"] += 3
        scores["hk"] += 3
    elif curls:
        scores["cn-hant"] += 3
    return max(scores, key=lambda profile: scores[profile])


@cache
def _only(script: str) -> frozenset[str]:
    return frozenset(_tables()[script])


@cache
def _tables() -> dict[str, Mapping[str, str]]:
    rows = load_table(_PACKAGE, "script.tsv")
    return {row[0]: dict(zip(row[1], row[2], strict=True)) for row in rows}


@cache
def _markers() -> Lexicon[list[tuple[Profile, int, str]]]:
    """The words that tell a profile: of each, for which profiles it speaks and with what weight."""
    found: defaultdict[str, list[tuple[Profile, int, str]]] = defaultdict(list)
    for profile, weight, words, _ in load_table(_PACKAGE, "profiles.tsv"):
        for word in words.split():
            found[word].append((_profile(profile), int(weight), word))
    return Lexicon(found)


def _profile(name: str) -> Profile:
    profile: Profile = msgspec.convert(name, Profile)
    return profile
