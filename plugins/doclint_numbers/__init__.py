"""数字用法。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    return ()
