"""标点符号（GB/T 15834）。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    from doclint_punctuation.angle_for_title import angle_for_title
    from doclint_punctuation.colon_in_colon import colon_in_colon
    from doclint_punctuation.comma_in_list import comma_in_list
    from doclint_punctuation.dash_form import dash_form
    from doclint_punctuation.dot_for_full_stop import dot_for_full_stop
    from doclint_punctuation.doubled_mark import doubled_mark
    from doclint_punctuation.dunhao_before_clause import dunhao_before_clause
    from doclint_punctuation.dunhao_before_conjunction import dunhao_before_conjunction
    from doclint_punctuation.dunhao_before_etc import dunhao_before_etc
    from doclint_punctuation.dunhao_between_pairs import dunhao_between_pairs
    from doclint_punctuation.ellipsis_form import ellipsis_form
    from doclint_punctuation.ellipsis_with_etc import ellipsis_with_etc
    from doclint_punctuation.end_mark_twice import end_mark_twice
    from doclint_punctuation.event_dot import event_dot
    from doclint_punctuation.half_width_bracket import half_width_bracket
    from doclint_punctuation.half_width_mark import half_width_mark
    from doclint_punctuation.indirect_question import indirect_question
    from doclint_punctuation.long_sentence import long_sentence
    from doclint_punctuation.mark_beside_dash import mark_beside_dash
    from doclint_punctuation.missing_end_mark import missing_end_mark
    from doclint_punctuation.name_dot import name_dot
    from doclint_punctuation.nested_bracket import nested_bracket
    from doclint_punctuation.nested_title import nested_title
    from doclint_punctuation.place_dash import place_dash
    from doclint_punctuation.quote_level import quote_level
    from doclint_punctuation.quote_style import quote_style
    from doclint_punctuation.repeated_emphasis import repeated_emphasis
    from doclint_punctuation.reversed_mark import reversed_mark
    from doclint_punctuation.semicolon_between_words import semicolon_between_words
    from doclint_punctuation.stop_beside_bracket import stop_beside_bracket
    from doclint_punctuation.stop_in_fragment import stop_in_fragment
    from doclint_punctuation.straight_quote import straight_quote
    from doclint_punctuation.stray_space import stray_space
    from doclint_punctuation.title_for_award import title_for_award
    from doclint_punctuation.unpaired_mark import unpaired_mark
    from doclint_punctuation.version_outside_title import version_outside_title

    return (
        half_width_mark,
        half_width_bracket,
        dot_for_full_stop,
        straight_quote,
        quote_level,
        quote_style,
        reversed_mark,
        unpaired_mark,
        doubled_mark,
        stray_space,
        angle_for_title,
        colon_in_colon,
        comma_in_list,
        dash_form,
        dunhao_before_clause,
        dunhao_before_conjunction,
        dunhao_before_etc,
        dunhao_between_pairs,
        ellipsis_form,
        ellipsis_with_etc,
        end_mark_twice,
        event_dot,
        indirect_question,
        long_sentence,
        mark_beside_dash,
        missing_end_mark,
        name_dot,
        nested_bracket,
        nested_title,
        place_dash,
        repeated_emphasis,
        semicolon_between_words,
        stop_beside_bracket,
        stop_in_fragment,
        title_for_award,
        version_outside_title,
    )
