"""The remarks of the core itself, family `doclint`: on directives, and on the words a user lists."""

from __future__ import annotations

from doclint.core_rules.directives import malformed_directive, unused_directive
from doclint.rules import Rule

FAMILY = "doclint"
RULES: tuple[Rule, ...] = (malformed_directive, unused_directive)

__all__ = ["FAMILY", "RULES", "malformed_directive", "unused_directive"]
