"""All rules of the family together: what fixing makes of a draft, whatever the order of the rules."""

import random

import pytest

from doclint import Document
from doclint.fix import SAFE, UNSAFE, fix
from doclint.lint import lint
from doclint.rules import activate
from doclint.sources.text import TEXT
from doclint_punctuation import doclint_rules

DRAFTS = {
    "同志们: 大家好,, 今天开会 。。": "同志们：大家好，今天开会。",
    '整治"文山"和"会海",压实(一把手)责任;': "整治“文山”和“会海”，压实（一把手）责任；",
    '形成 "一盘棋" ,不留死角!': "形成“一盘棋”，不留死角！",
    '破除”等靠要“思想,抓好(以下简称"办法")落实.': "破除“等靠要”思想，抓好（以下简称“办法”）落实。",
}


def fixed(text, rules, safeties=UNSAFE):
    document = Document(text).with_profile("cn")
    done = fix(document, TEXT, lambda d: lint(d.with_profile("cn"), rules), safeties)
    assert done.report.failures == ()
    return text if done.content is None else done.content.decode()


@pytest.mark.parametrize("draft", DRAFTS)
def test_the_rules_mend_a_draft_together(draft):
    rules = [activate(rule) for rule in doclint_rules()]
    assert fixed(draft, rules) == DRAFTS[draft]


@pytest.mark.parametrize("draft", DRAFTS)
def test_the_order_of_the_rules_has_no_say_and_a_second_run_changes_nothing(draft):
    rules = [activate(rule) for rule in doclint_rules()]
    outcomes = set()
    for seed in range(10):
        random.Random(seed).shuffle(rules)
        once = fixed(draft, rules)
        assert fixed(once, rules) == once
        outcomes.add(once)
    assert len(outcomes) == 1


def test_safe_fixes_leave_alone_what_a_person_should_see():
    rules = [activate(rule) for rule in doclint_rules()]
    assert (
        fixed("学习没有捷 径可走，工作抓得紧。，成效明显", rules, SAFE)
        == "学习没有捷 径可走，工作抓得紧。，成效明显"
    )
