"""doclint as a library: a text or a file in, a Report out."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from doclint import plugins
from doclint.lint import lint
from doclint.report import Report
from doclint.rules import ActiveRule, activate
from doclint.sources import SOURCES
from doclint.structure.script import Profile


def lint_text(text: str, *, profile: Profile | None = None) -> Report:
    """Judge plain text by the built-in rules that run by default."""
    document = SOURCES[0].read(text.encode(), None).with_profile(profile)
    return lint(document, _default_rules())


def lint_file(path: str | Path, *, profile: Profile | None = None) -> Report:
    """Judge a file by the built-in rules that run by default."""
    path = Path(path)
    document = SOURCES[0].read(path.read_bytes(), path.as_posix()).with_profile(profile)
    return lint(document, _default_rules())


@cache
def _default_rules() -> tuple[ActiveRule, ...]:
    return tuple(activate(rule) for rule in plugins.load().rules if rule.default)
