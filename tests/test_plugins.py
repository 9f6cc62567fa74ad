"""Each plugin is loaded alone: what is wrong with one is told, and the others work."""

import textwrap
from pathlib import Path

import pytest

from doclint import plugins

RULE = """
from doclint import Finding, Span, hookimpl, rule

@rule("{family}/fault", title="缺点")
def fault(document):
    yield Finding(Span(0, 1), "缺点")
"""
HOOK = """
@hookimpl
def doclint_rules():
    return [fault]
"""


def told(**fields):
    """A plugin whose rule says this of itself."""
    fields = {"title": "'缺点'", **fields}
    said = ", ".join(f"{name}={value}" for name, value in fields.items())
    return RULE.format(family="house").replace('title="缺点"', said) + HOOK


def load(tmp_path, code, name="house"):
    path = tmp_path / f"{name}.py"
    path.write_text(textwrap.dedent(code), "utf-8")
    return plugins.load(files=[path]), path


def failure(loaded):
    (only,) = loaded.failures
    return only


def test_a_single_file_plugin_adds_its_rule_to_the_built_in_ones(tmp_path):
    loaded, _ = load(tmp_path, RULE.format(family="house") + HOOK)
    assert loaded.failures == ()
    assert "house/fault" in [rule.id for rule in loaded.rules]
    assert len(loaded.plugins) > 1


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        (
            "import nowhere_to_be_found",
            "导入失败（ModuleNotFoundError: No module named 'nowhere_to_be_found'）",
        ),
        ("raise SystemExit(0)", "导入失败（SystemExit: 0）"),
        (told(title="1"), "的 title 不能是 int"),
        (told(triggers="['甲']"), "的 triggers 不能是 list"),
        (told(triggers="(1,)"), "的 triggers 应当都是字符串或 pattern()"),
        (told(severity="'error'"), "的 severity 不能是 str"),
        (RULE.format(family="house") + HOOK.replace("return", "raise SystemExit #"), "SystemExit: "),
        ("1/0", "导入失败（ZeroDivisionError: division by zero）"),
        ("x = 1", "没有声明任何规则或格式；应以 @hookimpl 实现 doclint_rules、doclint_sources"),
        ("def doclint_rules():\n    return []", "函数 doclint_rules 没有用 @hookimpl 标明，不会被调用"),
        (
            "from doclint import hookimpl\n@hookimpl\ndef doclint_rulez():\n    return []",
            "有 doclint 不认识的钩子（unknown hook 'doclint_rulez'",
        ),
        (
            "from doclint import hookimpl\n@hookimpl\ndef doclint_rules():\n    yield 1",
            "doclint_rules 应返回列表或元组，而不是 generator",
        ),
        (
            "from doclint import hookimpl\n@hookimpl\ndef doclint_rules():\n    return [1]",
            "doclint_rules 给出的不是 Rule，而是 int",
        ),
        (
            "from doclint import hookimpl\n@hookimpl\ndef doclint_rules():\n    raise KeyError('x')",
            "KeyError: 'x'",
        ),
        (RULE.format(family="other") + HOOK, "规则 other/fault 不属于本插件，编号应以“house/”开头"),
        (
            RULE.format(family="house") + HOOK.replace("[fault]", "[fault, fault]"),
            "规则 house/fault 已由",
        ),
    ],
)
def test_a_faulty_plugin_is_named_with_its_fault(tmp_path, code, cause):
    loaded, path = load(tmp_path, code)
    assert failure(loaded).where == f"插件文件 {path.as_posix()}"
    assert cause in failure(loaded).cause
    assert loaded.rules, "the built-in families still work"


def test_a_file_that_is_missing_is_told():
    assert failure(plugins.load(files=[Path("nowhere.py")])).cause == "没有这个文件"


def test_a_named_plugin_that_is_not_installed_is_told():
    told = failure(plugins.load(["house-style"]))
    assert told.where == "插件 house-style"
    assert told.cause == "没有安装名为 house-style 的插件；请先 pip install，或从配置的 plugins 中删去"


def test_what_is_wrong_with_one_plugin_is_no_matter_to_another(tmp_path):
    (tmp_path / "bad.py").write_text("1/0", "utf-8")
    (tmp_path / "house.py").write_text(RULE.format(family="house") + HOOK, "utf-8")
    loaded = plugins.load(files=[tmp_path / "bad.py", tmp_path / "house.py"])
    assert len(loaded.failures) == 1
    assert "house/fault" in [rule.id for rule in loaded.rules]
