"""规范表述与机构名称。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    from .misspelt_formula import misspelt_formula
    from .two_names import two_names

    return misspelt_formula, two_names
