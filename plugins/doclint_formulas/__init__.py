"""规范表述与机构名称。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    from .disordered_chain import disordered_chain
    from .disordered_members import disordered_members
    from .doubtful_formula import doubtful_formula
    from .inconsistent_abbreviation import inconsistent_abbreviation
    from .missing_quotes import missing_quotes
    from .misspelt_formula import misspelt_formula
    from .misspelt_name import misspelt_name
    from .outdated_name import outdated_name
    from .two_names import two_names
    from .unsuitable_term import unsuitable_term
    from .wrong_form import wrong_form
    from .wrong_mark import wrong_mark
    from .wrong_member import wrong_member
    from .wrong_verb import wrong_verb

    return (
        disordered_chain,
        disordered_members,
        doubtful_formula,
        inconsistent_abbreviation,
        misspelt_formula,
        misspelt_name,
        missing_quotes,
        outdated_name,
        two_names,
        unsuitable_term,
        wrong_form,
        wrong_mark,
        wrong_member,
        wrong_verb,
    )
