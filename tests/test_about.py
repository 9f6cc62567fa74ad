"""What doclint says of itself."""

import json

import jsonschema
import tomli

from doclint import config


def test_show_config_tells_each_value_and_its_place(folder, doclint):
    (folder / "doclint.toml").write_text('# 本单位\nprofile = "tw"\nexclude = ["旧/"]\n', "utf-8")
    told = doclint("--show-config", "旧/稿.txt").out
    place = (folder / "doclint.toml").as_posix()
    assert f'profile = "tw"    （{place}:2）' in told
    assert "这个文件被 exclude 排除，不检查" in told


def test_init_writes_a_template_that_changes_nothing_and_never_over_a_file(folder, doclint):
    assert doclint("--init").status == 0
    assert config.load(folder / "doclint.toml").settings == config.Settings()
    (folder / "doclint.toml").write_text('profile = "tw"\n', "utf-8")
    again = doclint("--init")
    assert again.status == 2
    assert "已经有这个文件，没有改动" in again.err
    assert (folder / "doclint.toml").read_text("utf-8") == 'profile = "tw"\n'


def test_every_key_of_the_template_is_right_once_uncommented(folder, doclint):
    doclint("--init")
    lines = (folder / "doclint.toml").read_text("utf-8").splitlines()
    keys = [line[2:] for line in lines if line.startswith("# ") and ("= " in line or line.startswith("# ["))]
    keys = [key for key in keys if not key.startswith(("不查", "规范"))]
    path = folder / "all.toml"
    path.write_text("\n".join(keys), "utf-8")
    assert config.load(path).settings.profile == "cn"
    schema = json.loads(doclint("--isolated", "--config-schema").out)
    jsonschema.validate(tomli.loads(path.read_text("utf-8")), schema)


def test_the_schema_refuses_what_the_configuration_refuses(doclint):
    schema = json.loads(doclint("--isolated", "--config-schema").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    for wrong in (
        {"selct": []},
        {"profile": "us"},
        {"rules": {"headings/skipped-number": {"severity": "x"}}},
    ):
        assert list(jsonschema.Draft202012Validator(schema).iter_errors(wrong)), wrong


def test_a_word_list_is_checked_whole_and_then_used(folder, doclint):
    (folder / "用语.tsv").write_text("错误\t正确\n办公大楼\t机关办公楼\n老楼\n", "utf-8")
    run = doclint("--check-lexicon", "用语.tsv")
    assert run.status == 2
    assert "第 3 行" in run.out
    (folder / "用语.tsv").write_text("错误\t正确\n办公大楼\t机关办公楼\n", "utf-8")
    assert doclint("--check-lexicon", "用语.tsv").out == "词表 用语.tsv 可以使用，共 1 条。\n"
    (folder / "doclint.toml").write_text('lexicons = ["用语.tsv"]\n', "utf-8")
    (folder / "稿.txt").write_text("会议在办公大楼召开。\n", "utf-8")
    assert "“办公大楼”应为“机关办公楼”" in doclint("稿.txt").out


def test_a_configured_word_list_that_is_faulty_ends_with_2(folder, doclint):
    (folder / "用语.tsv").write_text("老楼\n", "utf-8")
    (folder / "doclint.toml").write_text('lexicons = ["用语.tsv"]\n', "utf-8")
    (folder / "稿.txt").write_text("会议在老楼召开。\n", "utf-8")
    run = doclint("稿.txt")
    assert run.status == 2
    assert "用语.tsv：第 1 行" in run.err
