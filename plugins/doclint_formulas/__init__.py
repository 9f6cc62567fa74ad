"""规范表述与机构名称。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    from .disordered_members import disordered_members
    from .misspelt_formula import misspelt_formula
    from .outdated_name import outdated_name
    from .two_names import two_names
    from .unsuitable_term import unsuitable_term
    from .wrong_form import wrong_form
    from .wrong_member import wrong_member

    return (
        disordered_members,
        misspelt_formula,
        outdated_name,
        two_names,
        unsuitable_term,
        wrong_form,
        wrong_member,
    )
