"""Every example of every rule's page does what the page says."""

import pytest

from doclint import plugins
from doclint.testing import Example, examples, verify

LOADED = plugins.load()
CASES = [example for rule in LOADED.rules for example in examples(rule)]


def test_every_built_in_family_loads():
    assert LOADED.failures == ()


@pytest.mark.parametrize("rule", LOADED.rules, ids=lambda rule: rule.id)
def test_a_page_names_its_rule_and_shows_both_sides(rule):
    first = rule.page.splitlines()[0]
    assert first == f"# {rule.id} {rule.title}"
    assert {example.kind for example in examples(rule)} >= {"bad", "good"}


@pytest.mark.parametrize("example", CASES, ids=lambda example: example.name)
def test_example(example: Example):
    verify(example, LOADED.rules, LOADED.sources)
