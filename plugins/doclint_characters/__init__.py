"""繁简、异体、形近与不可见字符。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    from doclint_characters.compatibility_form import compatibility_form
    from doclint_characters.dash_look_alike import dash_look_alike
    from doclint_characters.full_width_ascii import full_width_ascii
    from doclint_characters.garbled_text import garbled_text
    from doclint_characters.invisible_character import invisible_character
    from doclint_characters.japanese_form import japanese_form
    from doclint_characters.kana_look_alike import kana_look_alike
    from doclint_characters.limited_character import limited_character
    from doclint_characters.mixed_quotes import mixed_quotes
    from doclint_characters.mixed_script import mixed_script
    from doclint_characters.mixed_variants import mixed_variants
    from doclint_characters.odd_space import odd_space
    from doclint_characters.pinyin_gloss import pinyin_gloss
    from doclint_characters.placeholder import placeholder
    from doclint_characters.private_use import private_use
    from doclint_characters.regional_word import regional_word
    from doclint_characters.residue import residue
    from doclint_characters.simplified_in_traditional import simplified_in_traditional
    from doclint_characters.spaced_out import spaced_out
    from doclint_characters.statute_character import statute_character
    from doclint_characters.traditional_in_simplified import traditional_in_simplified
    from doclint_characters.variant_character import variant_character
    from doclint_characters.wrong_conversion import wrong_conversion

    return (
        compatibility_form,
        dash_look_alike,
        full_width_ascii,
        garbled_text,
        invisible_character,
        japanese_form,
        kana_look_alike,
        limited_character,
        mixed_quotes,
        mixed_script,
        mixed_variants,
        odd_space,
        pinyin_gloss,
        placeholder,
        private_use,
        regional_word,
        residue,
        simplified_in_traditional,
        spaced_out,
        statute_character,
        traditional_in_simplified,
        variant_character,
        wrong_conversion,
    )
