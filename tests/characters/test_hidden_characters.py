"""What looks right and is not: found wherever it stands, put right without touching the rest."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import Document, load_table, plugins
from doclint.diagnostic import apply_edits
from doclint.lint import lint
from doclint.rules import activate

RULES = {rule.id: rule for rule in plugins.load().rules}
HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=30)
INVISIBLE = "\xad\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\ufeff\u3164\x01\x7f"
RADICALS = [row[0] for row in load_table("doclint_characters", "radicals.tsv")]
COMPATIBLE = [chr(code) for code in (*range(0x2F00, 0x2FD6), 0x3192, 0x319F, 0x3038, 0xF900, 0xFA6D, 0x2F800)]


def diagnostics(text, rule, profile="cn"):
    report = lint(Document(text, profile=profile), [activate(RULES[f"characters/{rule}"])])
    assert not report.failures
    return report.diagnostics


def corrected(text, rule):
    fixes = [d.fix for d in diagnostics(text, rule) if d.fix]
    return apply_edits(text, [edit for fix in fixes for edit in fix.edits])


@given(HAN, HAN, st.sampled_from(INVISIBLE))
def test_an_invisible_character_between_ideographs_is_found_and_taken_out(before, after, char):
    assert corrected(before + char + after, "invisible-character") == before + after


@given(HAN)
def test_plain_ideographs_hide_nothing(text):
    for rule in ("invisible-character", "compatibility-form", "private-use", "odd-space", "kana-look-alike"):
        assert diagnostics(text, rule) == ()


@pytest.mark.parametrize("text", ["点赞👨‍👩‍👧了", "می‌خواهم", "١٢٣ ‏عربي‏ نص"])
def test_joiners_that_do_their_work_are_kept(text):
    assert diagnostics(text, "invisible-character") == ()


@pytest.mark.parametrize("char", RADICALS + COMPATIBLE)
def test_a_form_that_stands_for_an_ideograph_becomes_it(char):
    right = corrected(f"认真{char}落实", "compatibility-form")
    assert right != f"认真{char}落实"
    assert unicodedata.normalize("NFKC", right) == right
    assert diagnostics(right, "compatibility-form") == ()


def test_unified_ideographs_in_the_compatibility_block_are_left_alone():
    assert diagnostics("认真﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩落实", "compatibility-form") == ()


@pytest.mark.parametrize("text", ["⼀、总体要求", "（⼆）主要任务", "第⼗章总则", "\n㆒、目标"])
def test_a_number_at_the_head_of_a_line_is_another_rules_matter(text):
    assert diagnostics(text, "compatibility-form") == ()


@pytest.mark.parametrize("char", ["\ue000", "\uf8ff", "\U000f0001", "\ufffd"])
def test_a_character_without_meaning_is_reported_without_a_fix(char):
    (found,) = diagnostics(f"张{char}同志", "private-use")
    assert found.fix is None


def test_non_breaking_spaces_that_indent_a_line_are_kept():
    assert diagnostics("\xa0\xa0各单位：\n\u2003\u2003请落实。\xa0", "odd-space") == ()
