"""Triggers decide whether a rule runs; they must never keep it from what it would find."""

import pytest

from doclint import Block, Document, Span, pattern, rule
from doclint.gate import triggered
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
    return triggered([activate(own)], Document(text, **keywords)) != []


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


def test_once_many_texts_were_seen_the_sieve_triggers_the_same():
    texts = ["截至今天", "截留、止步", "五年以前", "截", "甲乙丙"] * 5
    expected = [True, False, True, False, False] * 5
    assert [fires(sought, text) for text in texts] == expected


def test_a_number_that_word_generates_triggers_too():
    assert fires(phrase, "总体要求", blocks=[Block("heading", Span(0, 4), label="以前")])


@pytest.mark.parametrize("own", [each for each in RULES if each.triggers], ids=lambda each: each.id)
def test_no_rule_finds_anything_where_its_triggers_are_missing(own):
    active = [activate(own)]
    for text in TEXTS:
        document = Document(text)
        if not list(triggered(active, document)) and (not own.profiles or document.profile in own.profiles):
            options = () if own.options is None else (own.options(),)
            assert list(own.check(document, *options)) == [], text
