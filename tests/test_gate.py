"""Triggers decide whether a rule runs; they must never keep it from what it would find."""

from collections import Counter

import pytest

from doclint import Block, Document, Span, pattern, rule, sieve
from doclint.gate import sets_off, triggered
from doclint.plugins import load
from doclint.rules import activate
from doclint.testing import examples

RULES = [each for each in load().rules if each.page]
TEXTS = [example.text for each in RULES for example in examples(each)]


@rule("house/phrase", title="截止与截至", triggers=("截止", "以前"))
def phrase(document):
    yield from ()


@rule("house/pattern", title="截止与截至", triggers=(pattern("截(?=[止至])"), "以前"))
def sought(document):
    yield from ()


def fires(own, text, **keywords):
    document = Document(text, **keywords)
    return [each for each in triggered([activate(own)], document) if sets_off(own, document)] != []


@pytest.mark.parametrize(
    ("text", "expected"), [("报名截止", True), ("截留、止步", False), ("五年以前", True)]
)
def test_a_phrase_triggers_as_a_whole(text, expected):
    assert fires(phrase, text) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("截至今天", True), ("截留、止步", False), ("五年以前", True), ("截", False)]
)
def test_a_pattern_triggers_where_it_matches(text, expected):
    assert fires(sought, text) is expected


@pytest.fixture
def no_sieve(monkeypatch):
    """A process that has seen no text yet."""
    monkeypatch.setattr(sieve, "_sought", Counter())
    for name, value in {"seen": 0, "due": 4, "texts": (), "size": 0, "sieve": None}.items():
        monkeypatch.setattr(sieve._Current, name, value)


@pytest.mark.usefixtures("no_sieve")
def test_once_many_texts_were_seen_the_sieve_triggers_the_same():
    prose = "全市经济运行总体平稳，各项工作有序推进。" * 20
    texts = [prose + end for end in ("截至今天", "截留、止步", "五年以前", "截", "甲乙丙")] * 5
    expected = [True, False, True, False, False] * 5
    assert [fires(sought, text) for text in texts] == expected
    assert set(sought.triggers) & sieve._Current.sieve.plans.keys()


@pytest.mark.usefixtures("no_sieve")
def test_rules_that_are_made_anew_for_each_text_are_sought_by_the_same_patterns_and_phrases():
    for at in range(40):
        fires(sought, f"第{at}次会议")
    assert len(sieve._sought) <= 2


def test_a_number_that_word_generates_triggers_too():
    assert fires(phrase, "总体要求", blocks=[Block("heading", Span(0, 4), label="以前")])


@pytest.mark.parametrize("own", [each for each in RULES if each.triggers], ids=lambda each: each.id)
def test_no_rule_finds_anything_where_its_triggers_are_missing(own):
    active = [activate(own)]
    for text in TEXTS:
        document = Document(text)
        fired = [each for each in triggered(active, document) if sets_off(own, document)]
        if not fired and (not own.profiles or document.profile in own.profiles):
            options = () if own.options is None else (own.options(),)
            assert list(own.check(document, *options)) == [], text
