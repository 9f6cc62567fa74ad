"""The hooks that a plugin may implement. Both are pure and take no arguments."""

from __future__ import annotations

from collections.abc import Sequence

import pluggy

from doclint.hooks import PROJECT
from doclint.rules import Rule
from doclint.source import Source

hookspec = pluggy.HookspecMarker(PROJECT)


@hookspec
def doclint_rules() -> Sequence[Rule]:  # type: ignore[empty-body]
    """The rules of this family, each with an id `family/fault`."""


@hookspec
def doclint_sources() -> Sequence[Source]:  # type: ignore[empty-body]
    """The formats that this plugin reads."""
