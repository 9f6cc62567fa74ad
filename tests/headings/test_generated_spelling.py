"""Numbers that a word processor generates are judged as typed ones are, but there is no text to edit."""

import pytest

from doclint import Block, Document, Span
from doclint.lint import lint
from doclint.plugins import load
from doclint.rules import activate


def remarks(*labels: str):
    text = "\n".join(["事项安排"] * len(labels))
    blocks = [Block("item", Span(at * 5, at * 5 + 4), label=label) for at, label in enumerate(labels)]
    rules = [activate(rule) for rule in load().rules if rule.family == "headings" and rule.default]
    return lint(Document(text, blocks, profile="cn"), rules).diagnostics


@pytest.mark.parametrize(
    ("labels", "rule", "told"),
    [
        (("一.", "二."), "headings/wrong-mark", "“一.”应为“一、”"),
        (("一丶", "二丶"), "headings/look-alike-numeral", "“一丶”应为“一、”"),
        (("一、", "(一)", "(二)"), "headings/bracket-width", "“(一)”应为“（一）”"),
        (("一、", "（一）、", "（二）、"), "headings/wrong-mark", "“（一）、”应为“（一）”"),
    ],
)
def test_a_generated_label_that_is_spelt_wrong(labels, rule, told):
    found = [each for each in remarks(*labels) if each.rule == rule]
    assert told in found[0].message
    assert all(each.fix is None and len(each.span) == 0 for each in found)


def test_generated_labels_that_are_right():
    assert not remarks("一、", "（一）", "1.", "（1）", "（2）", "2.", "（二）", "二、")
