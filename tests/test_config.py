"""A configuration that is wrong is told with file, line, key and the nearest key."""

import pytest

from doclint import config
from doclint.config_errors import ConfigError
from doclint.diagnostic import Severity


def load(tmp_path, text, name="doclint.toml"):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return config.load(path)


def test_every_key_is_read(tmp_path):
    settings = load(
        tmp_path,
        """
        select = ["headings"]
        ignore = ["wording/*", {rule = "punctuation", text = "1:1"}]
        profile = "tw"
        exclude = ["archive/"]
        plugins = ["house"]
        allow = ["青禾区"]
        lexicons = ["terms.toml"]
        fail-on = "error"
        [rules."headings/skipped-number"]
        severity = "info"
        [[per-file]]
        files = ["*.md"]
        ignore = ["elements"]
        [[words]]
        wrong = "甲"
        right = "乙"
        """,
    ).settings
    assert settings.profile == "tw"
    assert settings.fail_on is Severity.ERROR
    assert settings.ignored_rules == ("wording/*",)
    assert [each.text for each in settings.ignored_texts] == ["1:1"]
    assert settings.per_file[0].files == ("*.md",)
    assert settings.words[0].right == "乙"


def test_ignored_texts_may_be_tables(tmp_path):
    settings = load(tmp_path, '[[ignore]]\nrule = "numbers"\ntext = "三四个"\nreason = "原文如此"\n').settings
    assert settings.ignored_texts[0].reason == "原文如此"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('select = ["a"', "doclint.toml:1:14：TOML 语法错误：Unclosed array"),
        ('\nselct = ["a"]', "doclint.toml:2：不认识配置项 selct，是不是想写 select？"),
        ('select = "a"', "doclint.toml:1：select 应为数组，写成了字符串"),
        ("plugins = [1]", "doclint.toml:1：plugins 的每一项应为字符串，写成了整数"),
        ('profile = "us"', "doclint.toml:1：profile 不能是 us；可用的有 cn、cn-hant、tw、hk"),
        ('fail-on = "never"', "doclint.toml:1：fail-on 不能是 never；可用的有 error、warning、info"),
        ('[[words]]\nright = "乙"', "doclint.toml:1：[[words]] 应写 wrong 或 pattern，二者取一"),
        (
            '[[per-file]]\nfile = ["x"]',
            "doclint.toml:2：不认识 [[per-file]] 的配置项 file，是不是想写 files？",
        ),
        ("[rules]\na = 3", "doclint.toml:1：rules 的每一项应为表，写成了整数"),
    ],
)
def test_a_faulty_configuration_names_place_and_remedy(tmp_path, text, message):
    with pytest.raises(ConfigError) as raised:
        load(tmp_path, text)
    assert str(raised.value).startswith(f"{tmp_path.as_posix()}/{message}")


def test_pyproject_holds_the_same_under_its_table(tmp_path):
    assert load(tmp_path, '[tool.doclint]\nselect = ["headings"]\n', "pyproject.toml").settings.select == (
        "headings",
    )


def test_the_nearest_ancestor_governs(tmp_path):
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "doclint.toml").write_text("", "utf-8")
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\n", "utf-8")
    assert config.find(inner) == tmp_path / "doclint.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.doclint]\n", "utf-8")
    assert config.find(inner) == tmp_path / "a" / "pyproject.toml"


def test_a_configuration_that_is_missing_or_no_text_is_told(tmp_path):
    with pytest.raises(ConfigError, match="没有这个配置文件"):
        config.load(tmp_path / "none.toml")
    (tmp_path / "doclint.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="应为 UTF-8 文本"):
        config.load(tmp_path / "doclint.toml")
