"""Which rules judge a file."""

import msgspec
import pytest

from doclint import Severity, rule
from doclint.config import Config, PerFile, Settings
from doclint.config_errors import ConfigError
from doclint.select import Choice, require_known, select


class Limits(msgspec.Struct, frozen=True):
    most: int = 3


def make(id, severity=Severity.ERROR, options=None):
    return rule(id, title=id, severity=severity, options=options)(lambda document, options=None: ())


RULES = (
    make("a/one"),
    make("a/two", Severity.WARNING, Limits),
    make("b/one", Severity.INFO),
    make("b/two"),
)


def chosen(settings=None, path="稿.txt", **choice):
    return {a.rule.id: a for a in select(Config(settings or Settings()), Choice(**choice), RULES, path)}


def test_all_but_info_rules_run_by_default():
    assert set(chosen()) == {"a/one", "a/two", "b/two"}


@pytest.mark.parametrize(
    ("selected", "expected"),
    [
        ("a", {"a/one", "a/two"}),
        ("b/one", {"b/one"}),
        ("*/two", {"a/two", "b/two"}),
    ],
)
def test_ids_families_and_globs_select(selected, expected):
    assert set(chosen(select=(selected,))) == expected
    assert set(chosen(Settings(select=(selected,)))) == expected


def test_the_command_line_selects_instead_of_the_configuration_and_ignores_besides():
    settings = Settings(select=("a",), ignore=("a/one",))
    assert set(chosen(settings, select=("b",))) == {"b/one", "b/two"}
    assert set(chosen(settings, ignore=("a/two",))) == set()


def test_files_that_match_add_and_leave_out_rules():
    settings = Settings(per_file=(PerFile(files=("通知/",), select=("b/one",), ignore=("a",)),))
    assert set(chosen(settings, "通知/一.txt")) == {"b/one", "b/two"}
    assert set(chosen(settings, "讲话/一.txt")) == {"a/one", "a/two", "b/two"}


def test_severity_and_options_are_set_and_a_severity_switches_an_info_rule_on():
    settings = Settings(rules={"a/two": {"severity": "error", "most": 7}, "b/one": {"severity": "warning"}})
    active = chosen(settings)
    assert (active["a/two"].severity, active["a/two"].options) == (Severity.ERROR, Limits(7))
    assert active["b/one"].severity is Severity.WARNING


@pytest.mark.parametrize(
    ("table", "cause"),
    [
        ({"a/two": {"mots": 1}}, "a/two 没有选项 mots，是不是想写 most？"),
        ({"a/two": {"most": "x"}}, "a/two：most 应为整数，写成了字符串"),
        ({"a/one": {"most": 1}}, "a/one 没有选项 most，只能设 severity"),
        ({"a/one": {"severity": "fatal"}}, "a/one 的 severity 不能是 fatal；可用的有 error、warning、info"),
    ],
)
def test_options_that_do_not_fit_are_told(table, cause):
    with pytest.raises(ConfigError) as raised:
        chosen(Settings(rules=table))
    assert raised.value.cause == cause


def test_an_unknown_rule_is_an_error_where_it_is_selected_and_a_warning_where_it_is_ignored():
    with pytest.raises(ConfigError) as raised:
        require_known(Config(Settings(select=("a/onne",))), Choice(), RULES)
    assert raised.value.cause == "没有规则 a/onne，是不是想写 a/one？"
    warnings = require_known(Config(Settings()), Choice(ignore=("a/onne",)), RULES)
    assert warnings == ["要忽略的：没有规则 a/onne，是不是想写 a/one？"]
