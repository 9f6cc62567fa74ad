"""Simplified or Traditional, and the profile: cn, cn-hant, tw or hk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Literal

import msgspec

from doclint.lexicon import load_table

Profile = Literal["cn", "cn-hant", "tw", "hk"]
"""cn: Simplified, mainland. cn-hant: mainland text in Traditional script. tw: Taiwan. hk: Hong Kong."""

ScriptName = Literal["simplified", "traditional", "mixed"]

_LEAST = 20
"""Fewer script-bearing characters than this show no script."""
_MIXED = 0.3
"""From this share of the rarer script on, the text belongs to neither."""
_PACKAGE = "doclint.structure"


class Script(msgspec.Struct, frozen=True):
    """What `detect` finds. `simplified` and `traditional` count the characters of that script only.

    A text with too few of them to tell is `simplified` when none is Traditional, else `traditional`.
    `counts` says how often each character of the text occurs: rules ask it instead of counting anew.
    """

    name: ScriptName
    profile: Profile
    simplified: int
    traditional: int
    counts: Mapping[str, int]


def detect(prose: str) -> Script:
    """The script of a text by the characters that exist in one script only, and its profile."""
    counts = Counter(prose)
    simplified = _total(counts, simplified_only())
    traditional = _total(counts, traditional_only())
    name = _name(simplified, traditional)
    mainland = traditional == 0 or (simplified >= traditional and simplified + traditional >= _LEAST)
    profile: Profile = "cn" if mainland else _traditional_profile(prose)
    return Script(name, profile, simplified, traditional, counts)


def simplified_only() -> Mapping[str, str]:
    """Characters that no Traditional text writes, each with its commonest Traditional counterpart."""
    return _tables()["simplified"]


def traditional_only() -> Mapping[str, str]:
    """Characters outside the mainland's standard list, each with its Simplified counterpart."""
    return _tables()["traditional"]


def _total(counts: Counter[str], characters: Mapping[str, str]) -> int:
    return sum(counts[char] for char in counts.keys() & characters.keys())


def _name(simplified: int, traditional: int) -> ScriptName:
    total = simplified + traditional
    if total < _LEAST:
        return "traditional" if traditional else "simplified"
    if min(simplified, traditional) >= _MIXED * total:
        return "mixed"
    return "simplified" if simplified > traditional else "traditional"


def _traditional_profile(prose: str) -> Profile:
    """Institutions and vocabulary tell most, then forms of characters, then the quotation marks."""
    scores: dict[Profile, int] = {"cn-hant": 0, "tw": 0, "hk": 0}
    for profile, weight, words in _markers():
        scores[profile] += sum(weight * min(prose.count(word), 3) for word in words)
    corners, curls = prose.count("「"), prose.count("“")
    if corners > curls:
        scores["tw"] += 3
        scores["hk"] += 3
    elif curls:
        scores["cn-hant"] += 3
    return max(scores, key=lambda profile: scores[profile])


@cache
def _tables() -> dict[str, Mapping[str, str]]:
    rows = load_table(_PACKAGE, "script.tsv")
    return {row[0]: dict(zip(row[1], row[2], strict=True)) for row in rows}


@cache
def _markers() -> tuple[tuple[Profile, int, tuple[str, ...]], ...]:
    rows = load_table(_PACKAGE, "profiles.tsv")
    return tuple((_profile(row[0]), int(row[1]), tuple(row[2].split())) for row in rows)


def _profile(name: str) -> Profile:
    profile: Profile = msgspec.convert(name, Profile)
    return profile
