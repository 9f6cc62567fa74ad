"""错别词、易混词与冗余。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    return ()
