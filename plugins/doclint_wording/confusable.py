"""Characters that are mistaken for each other: same sound, nearly the same sound, same look."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from doclint import load_table

_NEAR, _SHAPE = 20, 15
"""How much less likely such a slip is than one between characters of the same sound, in the unit of costs."""
_RETROFLEX = re.compile("^([zcs])h")
_NASAL = re.compile("([iea])ng$")


@cache
def confusable(char: str) -> Mapping[str, int]:
    """What may be meant where `char` stands by mistake, each with its penalty; the least one counts."""
    sounds, readings, blurred, shapes = _groups()
    own = readings.get(char, ())
    meant = dict.fromkeys("".join(blurred[_blur(each)] for each in own), _NEAR)
    meant.update(dict.fromkeys(shapes.get(char, ""), _SHAPE))
    meant.update(dict.fromkeys("".join(sounds[each] for each in own), 0))
    meant.pop(char, None)
    return meant


@cache
def _groups() -> tuple[dict[str, str], dict[str, list[str]], dict[str, str], dict[str, str]]:
    """Characters by sound, sounds by character, characters by blurred sound, look-alikes by character."""
    cells = {kind: cell.split(" ") for kind, cell in load_table("doclint_wording", "confusable.tsv")}
    sounds: dict[str, str] = {}
    readings: dict[str, list[str]] = defaultdict(list)
    blurred: dict[str, str] = defaultdict(str)
    for group in cells["sound"]:
        chars = group.lstrip("abcdefghijklmnopqrstuvwxyz")
        sound = group[: -len(chars)]
        sounds[sound] = chars
        blurred[_blur(sound)] += chars
        for char in chars:
            readings[char].append(sound)
    return sounds, readings, blurred, {group[0]: group for group in cells["shape"]}


def _blur(sound: str) -> str:
    """A sound without what many speakers do not tell apart: zh and z, n and l, -ng and -n."""
    sound = _NASAL.sub(r"\1n", _RETROFLEX.sub(r"\1", sound))
    return "l" + sound[1:] if sound[:1] == "n" else sound
