"""数字用法：GB/T 15835—2011。"""

from collections.abc import Sequence
from importlib import import_module

from doclint import Rule, hookimpl

_RULES = """
full_width_digit full_width_point full_width_percent lookalike_zero letter_in_number wrong_zero
split_approximation arabic_approximation double_approximation shrinking_multiple
range_mark doubled_range range_percent range_scale percent_form mixed_thousand
mixed_separator bare_decimal capital_amount wrong_total wrong_growth wrong_shares two_values
unit_symbol clipped_unit er_for_liang
arabic_set_phrase arabic_lunar cutoff
padded_date padded_date_throughout short_year short_chinese_year separated_year decade_without_century
relative_time mixed_figures impossible_date wrong_weekday reversed_range congress_date period_anchor
"""


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family: each module is named after its fault and holds the rule of that name."""
    return tuple(getattr(import_module(f"{__name__}.{name}"), name) for name in _RULES.split())
