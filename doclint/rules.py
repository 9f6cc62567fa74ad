"""Rules: values that pair a check with what is said of it. No base class, no registry."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, reduce
from importlib import import_module
from typing import Any

import msgspec

from doclint.diagnostic import Finding, Severity
from doclint.document import Document
from doclint.patterns import Pattern

Triggers = Sequence[str | Pattern]
Check = Callable[..., Iterable[Finding]]
"""`check(document)`, or `check(document, options)` where the rule declares options."""


class Rule(msgspec.Struct, frozen=True):
    """A rule as a plugin declares it.

    id: `family/fault` in kebab-case. title: what is wrong, in Chinese. basis: standard and clause.
    profiles: where it holds; empty for everywhere. triggers: of these the prose must hold one for the rule
    to run: of characters (a string), or of phrases and patterns (a tuple); empty to run always.
    options: a frozen msgspec.Struct with defaults.
    default: whether it runs without being selected (info rules do not unless they say so).
    suits: of which documents it judges where it was not selected by name; None for all.
    """

    id: str
    title: str
    check: Check
    severity: Severity = Severity.ERROR
    basis: str | None = None
    profiles: frozenset[str] = frozenset()
    triggers: Triggers = ""
    options: type[msgspec.Struct] | None = None
    default: bool = True
    suits: Callable[[Document], bool] | None = None

    @property
    def family(self) -> str:
        return self.id.partition("/")[0]

    @property
    def page(self) -> str | None:
        """The rule's Markdown page, which stands beside its code; None when there is none.

        It is named after the fault: `headings/skipped-number` has `skipped_number.md`.
        """
        name = self.id.partition("/")[2].replace("-", "_") + ".md"
        folder = os.path.dirname(self.check.__code__.co_filename)
        return _read_beside(self.check.__module__, os.path.join(folder, name))


class Deferred:
    """A function of a module that is imported only when the function is first called."""

    def __init__(self, module: str, *names: str) -> None:
        """`names`: the way to the function from its module."""
        self.__module__ = module
        self._names = names

    def __call__(self, *arguments: Any) -> Any:
        return self.function(*arguments)

    @cached_property
    def function(self) -> Any:
        """The function itself."""
        return reduce(getattr, self._names, import_module(self.__module__))

    @property
    def __code__(self) -> Any:
        return self.function.__code__


class ActiveRule(msgspec.Struct, frozen=True):
    """A rule with the severity and options that were chosen for a document.

    `selected`: it was asked for by name, its family's or a glob.
    """

    rule: Rule
    severity: Severity
    options: msgspec.Struct | None = None
    selected: bool = False


def rule(
    id: str,
    *,
    title: str,
    severity: Severity = Severity.ERROR,
    basis: str | None = None,
    profiles: Iterable[str] = (),
    triggers: Triggers | Pattern = "",
    options: type[msgspec.Struct] | None = None,
    default: bool | None = None,
    suits: Callable[[Document], bool] | None = None,
) -> Callable[[Check], Rule]:
    """Make a rule of a generator function; see `Rule` for the arguments."""
    if default is None:
        default = severity is not Severity.INFO

    of = (triggers,) if isinstance(triggers, Pattern) else triggers

    def declare(check: Check) -> Rule:
        return Rule(id, title, check, severity, basis, frozenset(profiles), of, options, default, suits)

    return declare


def activate(
    rule: Rule, severity: Severity | None = None, options: Any = None, *, selected: bool = False
) -> ActiveRule:
    """The rule as it runs when nothing, or only what is given here, is chosen."""
    if options is None and rule.options is not None:
        options = rule.options()
    return ActiveRule(rule, severity or rule.severity, options, selected)


def matches(chosen: str, rule: str) -> bool:
    """Whether `chosen` (an id, a family, or a glob such as `headings/*`) names the rule."""
    if "*" in chosen:
        from fnmatch import fnmatchcase

        return fnmatchcase(rule, chosen)
    return chosen in (rule, rule.partition("/")[0])


def _read_beside(module_name: str, page: str) -> str | None:
    """Read a file beside a module through its own loader, so that a zipped package works too."""
    module = sys.modules.get(module_name)
    loader: Any = getattr(getattr(module, "__spec__", None), "loader", None)
    try:
        return str(loader.get_data(page), "utf-8").replace("\r\n", "\n")
    except (OSError, AttributeError):
        return None
