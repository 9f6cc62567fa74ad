"""The list of rules, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from doclint.diagnostic import Severity
from doclint.project import Project
from doclint.reports.wording import SEVERITIES
from doclint.rules import Rule, matches
from doclint.testing import examples

Remedy = Literal["safe", "unsafe"]
CORE = "doclint"
_OPTIONS: dict[Remedy | None, str] = {"safe": "--fix", "unsafe": "--unsafe", None: ""}


class Entry(msgspec.Struct, frozen=True):
    """What is listed of a rule.

    default: whether it runs without being selected. fix: which option corrects it, as its page shows,
    `safe` (--fix) or `unsafe` (--unsafe); None where it only tells. profiles: empty for all.
    """

    id: str
    title: str
    severity: Severity
    default: bool
    fix: Remedy | None
    plugin: str
    basis: str | None
    profiles: list[str]


def entries(project: Project) -> list[Entry]:
    """The rules that are loaded, by id; those that the project's choice names where it names any."""
    origins = {plugin.family: plugin.origin for plugin in project.plugins.plugins}
    chosen = [rule for rule in project.rules if _is_chosen(rule, project)]
    return [_entry(rule, origins.get(rule.family, CORE)) for rule in sorted(chosen, key=lambda each: each.id)]


def for_people(listed: Sequence[Entry]) -> str:
    """A line a rule, which `grep` finds: id, severity, what corrects it, title, basis, plugin."""
    return "".join(_line(each) for each in listed)


def for_programs(listed: Sequence[Entry]) -> str:
    """The list as JSON."""
    return msgspec.json.format(msgspec.json.encode(listed), indent=2).decode() + "\n"


def _is_chosen(rule: Rule, project: Project) -> bool:
    choice = project.choice
    if any(matches(each, rule.id) for each in choice.ignore):
        return False
    return not choice.select or any(matches(each, rule.id) for each in choice.select)


def _entry(rule: Rule, plugin: str) -> Entry:
    return Entry(
        rule.id,
        rule.title,
        rule.severity,
        rule.default,
        _remedy(rule),
        plugin,
        rule.basis,
        sorted(rule.profiles),
    )


def _remedy(rule: Rule) -> Remedy | None:
    """The safest fix that the page's examples show."""
    try:
        shown = {safety for example in examples(rule) for safety in example.fixed}
    except ValueError:  # a plugin's page is missing or malformed: its rule is listed all the same
        return None
    return "safe" if "safe" in shown else "unsafe" if "unsafe" in shown else None


def _line(entry: Entry) -> str:
    off = "" if entry.default else "（默认不查）"
    basis = f"  [{entry.basis}]" if entry.basis else ""
    plugin = "" if entry.plugin == CORE else f"  {entry.plugin}"
    severity = SEVERITIES[entry.severity]
    return f"{entry.id:<42} {severity}  {_OPTIONS[entry.fix]:<8}  {entry.title}{off}{basis}{plugin}\n"
