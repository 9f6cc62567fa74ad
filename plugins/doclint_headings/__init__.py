"""序号与层次。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    from doclint_headings.bracket_width import bracket_width
    from doclint_headings.half_bracket import half_bracket
    from doclint_headings.look_alike_numeral import look_alike_numeral
    from doclint_headings.malformed_numeral import malformed_numeral
    from doclint_headings.mixed_series import mixed_series
    from doclint_headings.repeated_number import repeated_number
    from doclint_headings.reversed_number import reversed_number
    from doclint_headings.series_comma import series_comma
    from doclint_headings.series_gap import series_gap
    from doclint_headings.series_mark import series_mark
    from doclint_headings.single_character_number import single_character_number
    from doclint_headings.skipped_number import skipped_number
    from doclint_headings.stated_count import stated_count
    from doclint_headings.wrong_level import wrong_level
    from doclint_headings.wrong_mark import wrong_mark

    return (
        skipped_number,
        repeated_number,
        reversed_number,
        wrong_level,
        wrong_mark,
        look_alike_numeral,
        malformed_numeral,
        single_character_number,
        half_bracket,
        bracket_width,
        series_gap,
        series_mark,
        series_comma,
        mixed_series,
        stated_count,
    )
