"""One rule that misbehaves costs only itself."""

import pytest

from doclint import Document, Edit, Finding, Fix, Severity, Span, replace, rule
from doclint.lint import lint
from doclint.rules import activate

TEXT = "甲乙丙丁"


@rule("house/second", title="第二字", triggers="乙")
def second(document):
    yield Finding(Span(1, 2), "第二字", replace(Span(1, 2), "己"))


def run(*rules, text=TEXT, **keywords):
    return lint(Document(text, **keywords), [activate(each) for each in rules])


def test_a_finding_is_stamped_with_the_rule_that_made_it():
    (diagnostic,) = run(second).diagnostics
    assert (diagnostic.rule, diagnostic.severity, diagnostic.span) == (
        "house/second",
        Severity.ERROR,
        Span(1, 2),
    )


def test_a_rule_without_its_trigger_characters_does_not_run():
    assert run(second, text="甲丙丁").diagnostics == ()


def test_a_trigger_inside_a_region_does_not_count():
    from doclint import Region

    assert run(second, regions=[Region("code", Span(1, 2))]).diagnostics == ()


def test_a_rule_for_other_profiles_does_not_run():
    @rule("house/taiwan", title="只在台湾", profiles=["tw"])
    def taiwan(document):
        yield Finding(Span(0, 1), "x")

    assert run(taiwan, profile="cn").diagnostics == ()
    assert len(run(taiwan, profile="tw").diagnostics) == 1


def test_a_rule_that_raises_is_named_and_the_others_still_report():
    @rule("house/broken", title="坏的")
    def broken(document):
        yield Finding(Span(0, 1), "没有说完")
        raise RuntimeError("坏了")

    report = run(broken, second)
    assert [d.rule for d in report.diagnostics] == ["house/second"]
    (failure,) = report.failures
    assert failure.where == "规则 house/broken"
    assert failure.cause.startswith("RuntimeError: 坏了（")
    assert "test_lint.py:" in failure.cause


@pytest.mark.parametrize(
    ("finding", "cause"),
    [
        (Finding(Span(3, 9), "越界"), "不在正文 0 至 4 之内"),
        (Finding(Span(2, 1), "颠倒"), "不在正文 0 至 4 之内"),
        (Finding(Span(0, 1), "改得越界", Fix("改", (Edit(Span(4, 5), ""),))), "不在正文 0 至 4 之内"),
        ("一句话", "规则给出的不是 Finding，而是 str"),
    ],
)
def test_a_rule_that_yields_nonsense_is_named(finding, cause):
    @rule("house/nonsense", title="胡说")
    def nonsense(document):
        yield finding

    report = run(nonsense, second)
    assert [d.rule for d in report.diagnostics] == ["house/second"]
    assert cause in report.failures[0].cause


def test_diagnostics_come_in_order_of_place_whatever_the_order_of_rules():
    @rule("house/first", title="第一字")
    def first(document):
        yield Finding(Span(2, 3), "第三字")
        yield Finding(Span(0, 1), "第一字")

    assert run(first, second).diagnostics == run(second, first).diagnostics
    assert [d.span.start for d in run(first, second).diagnostics] == [0, 1, 2]
