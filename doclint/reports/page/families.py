"""The families of a run: their names in Chinese, and a hue for each."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import msgspec

from doclint.rules import Rule

HUES = 10
"""So many are told apart by eye; the style sheet has a rule for each."""


class Family(msgspec.Struct, frozen=True):
    """A family: its id, what it calls itself, and its hue."""

    id: str
    title: str
    hue: int


def families(rules: Iterable[Rule], ids: Iterable[str]) -> dict[str, Family]:
    """Those of `ids` and `rules`, by id; a family has the same hue in every run with the same plugins."""
    titles = {rule.family: _title(rule) for rule in rules}
    known = sorted({*titles, *ids})
    return {id: Family(id, titles.get(id, id), at % HUES) for at, id in enumerate(known)}


def _title(rule: Rule) -> str:
    """What the package of the rule says of itself, up to the first mark: “标点符号：GB/T …” is 标点符号."""
    if rule.family == "doclint":
        return "指令与自定词"
    package = sys.modules.get(rule.check.__module__.partition(".")[0])
    line = (getattr(package, "__doc__", None) or "").strip().partition("\n")[0]
    title = line.partition("：")[0].strip("。")
    return rule.family if not title or title.isascii() else title
