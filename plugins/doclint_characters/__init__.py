"""繁简、异体、形近与不可见字符。"""

from collections.abc import Sequence
from importlib import import_module

from doclint import Rule, hookimpl

_RULES = """
mixed_script traditional_in_simplified simplified_in_traditional variant_character limited_character
wrong_conversion mixed_variants mixed_quotes regional_word statute_character
compatibility_form private_use japanese_form kana_look_alike dash_look_alike
invisible_character odd_space spaced_out garbled_text pinyin_gloss full_width_ascii residue placeholder
"""


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family: each module is named after its fault and holds the rule of that name."""
    return tuple(getattr(import_module(f"{__name__}.{name}"), name) for name in _RULES.split())
