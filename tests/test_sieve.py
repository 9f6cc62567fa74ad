"""A pattern finds the same through the sieve as by itself, whatever its syntax and the text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import Document, plans
from doclint.literals import Reader
from doclint.patterns import Pattern
from doclint.sieve import Sieve, Sifted

SOURCES = (
    "截[止至]",
    "(?<=[甲乙])、(?=等|和)",
    "(?<!甲)乙{2,3}丙?",
    r"\d+年(?:\d+月)?",
    "(?P<one>甲|乙乙)(?P=one)",
    "(?:甲(?:乙|丙)|丁)、",
    "[丁丙]{2}$",
    "甲*",
    "(?i)ab",
    "(?<=甲乙)丙|丁(?!甲)",
    "甲[^乙]{1,3}乙",
    "(甲)?(?(1)乙|丙)",
    "(?m)^甲|\n乙",
    "(?=[甲乙]丙).丙",
    "((?:甲|乙丙)+)、",
    "[^甲]乙",
)
PATTERNS = [Pattern(source, of_code=True) for source in SOURCES]
COMMON = "甲乙丙丁、等和截止至年月12１aB\n"
RARE = "的" * 9_000 + COMMON


@pytest.mark.parametrize("sample", [RARE, COMMON], ids=["rare", "common"])
@given(text=st.text("甲乙丙丁、等和截止至年月12１٣aB\n", max_size=40))
def test_the_sieve_loses_no_match_and_adds_none(sample, text):
    sifted = Sifted(text, frozenset(text), Sieve(PATTERNS, sample))
    for sought in PATTERNS:
        expected = [match.span() for match in sought.finditer(text)]
        assert [match.span() for match in sifted.matches(sought)] == expected, sought.source


def test_plans_that_an_earlier_process_made_are_as_good(monkeypatch):
    made = Sieve(PATTERNS, RARE).plans
    monkeypatch.setattr(plans, "kept_choices", lambda: dict(plans._fresh))
    monkeypatch.setattr(Reader, "literals", lambda self, source: pytest.fail(f"{source} is read again"))
    assert Sieve(PATTERNS, RARE).plans == made


def test_a_kept_plan_that_does_not_pay_in_these_texts_is_left():
    in_common = Sieve(PATTERNS, COMMON).plans
    Sieve(PATTERNS, RARE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plans, "kept_choices", lambda: dict(plans._fresh))
        assert Sieve(PATTERNS, COMMON).plans.keys() == in_common.keys()


def test_a_pattern_whose_literals_are_rare_is_not_scanned_for():
    made = Sieve(PATTERNS, RARE)
    assert {each.source for each in PATTERNS if each not in made.plans} <= {
        "甲*",
        "(?i)ab",
        "(甲)?(?(1)乙|丙)",
    }
    assert made.sift("没有一个") == {}


def test_a_pattern_of_re_is_sought_too():
    for number in range(9):
        document = Document(f"第{number}次会议截止到今天")
        assert [match[0] for match in document.find(re.compile("截[止至]"))] == ["截止"]
        assert [match[0] for match in document.find(PATTERNS[0])] == ["截止"]
