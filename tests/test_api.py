"""doclint as a library."""

import pytest

import doclint
from doclint.config_errors import ConfigError

BAD = "一、总体要求\n三、保障措施\n"


def test_a_text_is_judged_by_the_built_in_rules():
    report = doclint.lint_text(BAD)
    assert [(d.rule, d.span.of(report.document.text)) for d in report.diagnostics] == [
        ("headings/skipped-number", "三、")
    ]


def test_rules_are_selected_and_ignored_as_on_the_command_line():
    assert doclint.lint_text(BAD, ignore=["headings"]).diagnostics == ()
    assert doclint.lint_text(BAD, select=["punctuation"]).diagnostics == ()
    with pytest.raises(
        ConfigError, match="没有规则 headings/skiped-number，是不是想写 headings/skipped-number"
    ):
        doclint.lint_text(BAD, select=["headings/skiped-number"])


def test_the_name_tells_the_format():
    text = "```\n" + BAD + "```\n"
    assert doclint.lint_text(text, name="draft.md").diagnostics == ()
    assert doclint.lint_text(text, name="draft.txt").diagnostics != ()


def test_a_file_is_judged_by_its_configuration(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_text(BAD, "utf-8")
    assert len(doclint.lint_file(path).diagnostics) == 1
    (tmp_path / "doclint.toml").write_text('ignore = ["headings"]\n', "utf-8")
    assert doclint.lint_file(path).diagnostics == ()


def test_a_file_that_cannot_be_read_is_a_failure(tmp_path):
    report = doclint.lint_file(tmp_path / "none.txt")
    assert report.document is None
    assert "none.txt" in report.failures[0].where
