"""标点符号（GB/T 15834）。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    from doclint_punctuation.dot_for_full_stop import dot_for_full_stop
    from doclint_punctuation.doubled_mark import doubled_mark
    from doclint_punctuation.half_width_bracket import half_width_bracket
    from doclint_punctuation.half_width_mark import half_width_mark
    from doclint_punctuation.quote_level import quote_level
    from doclint_punctuation.reversed_mark import reversed_mark
    from doclint_punctuation.straight_quote import straight_quote
    from doclint_punctuation.stray_space import stray_space
    from doclint_punctuation.unpaired_mark import unpaired_mark

    return (
        half_width_mark,
        half_width_bracket,
        dot_for_full_stop,
        straight_quote,
        quote_level,
        reversed_mark,
        unpaired_mark,
        doubled_mark,
        stray_space,
    )
