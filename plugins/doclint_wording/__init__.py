"""错别词、易混词与冗余。"""

from collections.abc import Sequence

from doclint import Rule, hookimpl


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family."""
    from doclint_wording.adverb_particle import adverb_particle
    from doclint_wording.blended_sentence import blended_sentence
    from doclint_wording.confused_word import confused_word
    from doclint_wording.doubled_word import doubled_word
    from doclint_wording.negated_twice import negated_twice
    from doclint_wording.redundant_word import redundant_word
    from doclint_wording.superseded_word import superseded_word
    from doclint_wording.suspect_word import suspect_word
    from doclint_wording.variant_word import variant_word
    from doclint_wording.wrong_word import wrong_word

    return (
        wrong_word,
        suspect_word,
        confused_word,
        negated_twice,
        blended_sentence,
        doubled_word,
        adverb_particle,
        superseded_word,
        variant_word,
        redundant_word,
    )
