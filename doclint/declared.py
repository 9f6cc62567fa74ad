"""What the built-in families declare, kept so that of their rules only those that run need be imported.

A family of a hundred rules says the same at every start, and a small file needs few of them. What it said
holds as long as its own files and doclint's are unchanged. A family whose rules cannot be found again by
the names of their modules is loaded every time, as other plugins are.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import reduce
from typing import Any

from doclint import packages
from doclint.diagnostic import Severity
from doclint.patterns import Pattern, of_code
from doclint.rules import Deferred, Rule
from doclint.source import Source

_Declared = tuple[tuple[Rule, ...], tuple[Source, ...]]


def known(module: str) -> _Declared | None:
    """Rules and sources of the family in `module`; None where they are not known, or no longer."""
    package = packages.package(module)
    if package is None or package.declared is None:
        return None
    rules, sources = package.declared
    return tuple([_rule(*each) for each in rules]), tuple([_source(*each) for each in sources])


def remember(module: str, rules: Sequence[Rule], sources: Sequence[Source]) -> None:
    """Keep what the family declared, if it can be found again."""
    package = packages.package(module)
    if package is None:
        return
    try:
        package.declared = [_rule_row(rule) for rule in rules], [_source_row(source) for source in sources]
    except LookupError:
        return
    package.store()


def _rule_row(rule: Rule) -> tuple[Any, ...]:
    """The rule in plain values. Raises LookupError where its module does not hold it by its check's name."""
    module, name = rule.check.__module__, rule.check.__name__
    if getattr(sys.modules.get(module), name, None) is not rule:
        raise LookupError(rule.id)
    triggers = rule.triggers if isinstance(rule.triggers, str) else tuple(map(_trigger_row, rule.triggers))
    said = (rule.id, rule.title, rule.severity.value, rule.basis, rule.profiles, triggers, rule.default)
    return (module, name, rule.suits and _place(rule.suits), rule.options and _place(rule.options), *said)


def _trigger_row(trigger: str | Pattern) -> str | tuple[str]:
    """Raises LookupError where a pattern is not the same in every run."""
    if isinstance(trigger, str):
        return trigger
    if not trigger.of_code:
        raise LookupError(trigger.source)
    return (trigger.source,)


def _trigger(row: str | tuple[str]) -> str | Pattern:
    return row if isinstance(row, str) else of_code(*row)


def _rule(
    module: str, name: str, suits: Any, options: Any, id: str, title: str, severity: str, *said: Any
) -> Rule:
    basis, profiles, triggers, default = said
    return Rule(
        id,
        title,
        Deferred(module, name, "check"),
        Severity(severity),
        basis,
        profiles,
        triggers if isinstance(triggers, str) else tuple(map(_trigger, triggers)),
        options and Deferred(*options).function,  # a type, which cannot be put off
        default,
        suits and Deferred(*suits),
    )


def _source_row(source: Source) -> tuple[Any, ...]:
    if source.review is not None:
        raise LookupError(source.name)
    said = (source.name, source.suffixes, source.most_bytes, source.is_draft)
    return (_place(source.read), _place(source.write), *said)


def _source(
    read: Any, write: Any, name: str, suffixes: tuple[str, ...], most_bytes: int, is_draft: bool
) -> Source:
    return Source(name, suffixes, Deferred(*read), Deferred(*write), most_bytes, None, is_draft)


def _place(named: Any) -> tuple[str, ...]:
    """The module and name of a function or type. Raises LookupError where it is not found by them."""
    module, name = named.__module__, named.__qualname__
    try:
        found = reduce(getattr, name.split("."), sys.modules[module])
    except AttributeError as error:
        raise LookupError(name) from error
    if found is not named:
        raise LookupError(name)
    return (module, *name.split("."))
