"""A pattern finds the same through the sieve as by itself, whatever its syntax and the text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import Document
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


def test_a_pattern_whose_literals_are_rare_is_not_scanned_for():
    sieve = Sieve(PATTERNS, RARE)
    assert {each.source for each in PATTERNS if each not in sieve.plans} <= {
        "甲*",
        "(?i)ab",
        "(甲)?(?(1)乙|丙)",
    }
    assert sieve.sift("没有一个") == {}


def test_a_pattern_of_re_is_sought_too():
    for number in range(9):
        document = Document(f"第{number}次会议截止到今天")
        assert [match[0] for match in document.find(re.compile("截[止至]"))] == ["截止"]
        assert [match[0] for match in document.find(PATTERNS[0])] == ["截止"]
