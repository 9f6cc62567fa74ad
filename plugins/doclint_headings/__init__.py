"""序号与层次。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    from doclint_headings.back_reference import back_reference
    from doclint_headings.bracket_width import bracket_width
    from doclint_headings.bracketed_item import bracketed_item
    from doclint_headings.dash_list import dash_list
    from doclint_headings.decimal_mark import decimal_mark
    from doclint_headings.empty_heading import empty_heading
    from doclint_headings.end_mark import end_mark
    from doclint_headings.half_bracket import half_bracket
    from doclint_headings.item_end import item_end
    from doclint_headings.itemised_subject import itemised_subject
    from doclint_headings.list_lead import list_lead
    from doclint_headings.lone_aspect import lone_aspect
    from doclint_headings.lone_first import lone_first
    from doclint_headings.lone_number import lone_number
    from doclint_headings.look_alike_numeral import look_alike_numeral
    from doclint_headings.malformed_numeral import malformed_numeral
    from doclint_headings.measures_upward import measures_upward
    from doclint_headings.mixed_dots import mixed_dots
    from doclint_headings.mixed_layout import mixed_layout
    from doclint_headings.mixed_levels import mixed_levels
    from doclint_headings.mixed_series import mixed_series
    from doclint_headings.repeated_number import repeated_number
    from doclint_headings.repeated_title import repeated_title
    from doclint_headings.reversed_number import reversed_number
    from doclint_headings.run_in_mark import run_in_mark
    from doclint_headings.semicolon_over_stop import semicolon_over_stop
    from doclint_headings.series_comma import series_comma
    from doclint_headings.series_gap import series_gap
    from doclint_headings.series_mark import series_mark
    from doclint_headings.single_character_number import single_character_number
    from doclint_headings.skipped_number import skipped_number
    from doclint_headings.stated_count import stated_count
    from doclint_headings.too_deep import too_deep
    from doclint_headings.wrong_level import wrong_level
    from doclint_headings.wrong_mark import wrong_mark

    return (
        skipped_number,
        repeated_number,
        reversed_number,
        wrong_level,
        mixed_levels,
        lone_number,
        empty_heading,
        repeated_title,
        too_deep,
        wrong_mark,
        mixed_dots,
        decimal_mark,
        look_alike_numeral,
        malformed_numeral,
        single_character_number,
        half_bracket,
        bracket_width,
        end_mark,
        run_in_mark,
        mixed_layout,
        item_end,
        semicolon_over_stop,
        list_lead,
        dash_list,
        itemised_subject,
        measures_upward,
        series_gap,
        series_mark,
        series_comma,
        mixed_series,
        lone_aspect,
        lone_first,
        stated_count,
        bracketed_item,
        back_reference,
    )
