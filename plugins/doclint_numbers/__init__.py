"""数字用法：GB/T 15835—2011。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    from doclint_numbers.split_approximation import split_approximation

    return (split_approximation,)
