"""标点符号：GB/T 15834—2011。"""

from collections.abc import Sequence
from importlib import import_module

from doclint import Rule, hookimpl

_RULES = """
half_width_mark half_width_bracket dot_for_full_stop stray_space doubled_mark repeated_emphasis
unpaired_mark reversed_mark straight_quote quote_style quote_level inner_quote_outside
end_mark_twice stop_in_fragment stop_beside_bracket nested_bracket nested_title angle_for_title
version_outside_title title_for_award
dunhao_between_pairs dunhao_before_conjunction dunhao_before_etc dunhao_before_clause comma_in_list
semicolon_between_words colon_in_colon missing_end_mark
ellipsis_form ellipsis_with_etc dash_form mark_beside_dash place_dash name_dot event_dot
stop_after_as_follows indirect_question mark_before_ellipsis mark_beside_slash line_initial_mark long_sentence
"""


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family: each module is named after its fault and holds the rule of that name."""
    return tuple(getattr(import_module(f"{__name__}.{name}"), name) for name in _RULES.split())
