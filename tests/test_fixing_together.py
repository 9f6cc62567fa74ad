"""Fixing with all rules at once: whole drafts come to rest, and the order of the rules has no say."""

import random
from functools import cache
from pathlib import Path

import pytest

from doclint import plugins
from doclint.fix import UNSAFE, fix
from doclint.lint import lint
from doclint.rules import activate
from doclint.sources.text import TEXT

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
OWN = sorted(ROOT.glob("examples/*.txt"))
LENT = sorted([*SHARED.glob("gold/*/*.txt"), *SHARED.glob("samples/*.txt")])
ORDERS = 10

CROWDED = """清河县人民政府关於做好防汛工作的通知。

各乡镇人民政府,县政府各部门;
    今年雨水偏多,要落实”三个责任人“制度(见附件1),坚决守住"底线".同志们,,汛期到了！！！
一.加强值守，值班电话２４小时畅通，约30人左右在岗.
1、排查隐患。3-5天内完成;（二）、備足物资--沙袋、雨衣、等，整治“四风”、“三公”问题。
二、按照《关于印发《防汛预案》的通知(清政发[2024]05号)》要求,增长10～15%，截止目前，已投入5千元。

附件:1、值班表。
清河县人民政府
二○二四年06月3日
"""
"""A draft with faults of many families side by side and within each other."""


@cache
def rules():
    return tuple(activate(rule) for rule in plugins.load().rules)


def fixed(text, order):
    document = TEXT.read(text.encode(), None)
    done = fix(document, TEXT, lambda each: lint(each, order), UNSAFE)
    assert done.report.failures == ()
    return text if done.content is None else done.content.decode()


def check(text):
    outcomes = set()
    for seed in range(ORDERS):
        order = list(rules())
        random.Random(seed).shuffle(order)
        outcomes.add(fixed(text, order))
    (once,) = outcomes
    assert fixed(once, rules()) == once


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.name)
def test_a_draft_comes_to_rest_in_any_order(path):
    check(path.read_text("utf-8"))


def test_faults_within_each_other_come_to_rest_in_any_order():
    check(CROWDED)
    assert fixed(CROWDED, rules()) != CROWDED


@pytest.mark.skipif(not LENT, reason="needs ../shared")
@pytest.mark.parametrize("path", LENT, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_lent_draft_comes_to_rest_in_any_order(path):
    check(path.read_text("utf-8"))
