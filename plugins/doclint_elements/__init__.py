"""公文要素：GB/T 9704—2012 与《党政机关公文处理工作条例》。"""

from collections.abc import Sequence
from importlib import import_module

from doclint import Rule, hookimpl

_RULES = """
document_number_bracket document_number_form citation_order two_document_numbers short_title_form
standard_year title_end_mark title_redundancy issued_title_marks bare_plan_title addressee_mark
salutation_mark signer_separator attachment_list_mark attachment_label attachment_title
attachment_count missing_attachment unmentioned_attachment uncited_incoming closing_formula
request_mark one_superior pronoun_upward signing_date event_after_date unfilled_date
signature_issuer note_bracket copies_mark caption_number caption_end_mark copy_number secrecy_grade
urgency_grade double_closing single_numbered_attachment unused_short_title
"""


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family: each module is named after its fault and holds the rule of that name."""
    return tuple(getattr(import_module(f"{__name__}.{name}"), name) for name in _RULES.split())
