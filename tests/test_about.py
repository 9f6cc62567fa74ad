"""What doclint says of itself."""

import json
import re
from pathlib import Path

import jsonschema
import tomli

from doclint import config, rule_page
from doclint.config import DEFAULT
from doclint.project import Project
from doclint.reports.palette import Palette
from doclint.select import Choice

ROOT = Path(__file__).parents[1]


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


def test_every_rule_that_the_template_names_exists(folder, doclint):
    doclint("--init")
    named = set(re.findall(r"[a-z]+/[a-z-]+", (folder / "doclint.toml").read_text("utf-8")))
    assert named
    assert named <= {each["id"] for each in json.loads(doclint("--rules", "--format", "json").out)}


def test_the_schema_says_what_each_key_means_and_completes_rules(doclint):
    schema = json.loads(doclint("--isolated", "--config-schema").out)
    for name in ("Settings", "PerFile", "Word", "Ignore"):
        for key, each in schema["$defs"][name]["properties"].items():
            assert re.search("[\u4e00-\u9fff]", each.get("description", "")), f"{name}: {key}"
    choices = schema["$defs"]["Settings"]["properties"]["select"]["items"]["anyOf"][0]["enum"]
    assert {"headings", "headings/skipped-number"} <= set(choices)
    rule = schema["$defs"]["Settings"]["properties"]["rules"]["properties"]["punctuation/long-sentence"]
    assert {"severity", "longest"} <= set(rule["properties"])


def test_the_schema_refuses_what_the_configuration_refuses(doclint):
    schema = json.loads(doclint("--isolated", "--config-schema").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    for wrong in (
        {"selct": []},
        {"profile": "us"},
        {"rules": {"headings/skipped-number": {"severity": "x"}}},
    ):
        assert list(jsonschema.Draft202012Validator(schema).iter_errors(wrong)), wrong


def test_a_configured_word_list_that_is_faulty_ends_with_2(folder, doclint):
    (folder / "用语.tsv").write_text("老楼\n", "utf-8")
    (folder / "doclint.toml").write_text('lexicons = ["用语.tsv"]\n', "utf-8")
    (folder / "稿.txt").write_text("会议在老楼召开。\n", "utf-8")
    run = doclint("稿.txt")
    assert run.status == 2
    assert "用语.tsv：第 1 行" in run.err


def test_a_page_is_markdown_for_a_program_and_painted_for_a_person(doclint):
    plain = doclint("--explain", "headings/skipped-number").out
    assert plain == (ROOT / "plugins" / "doclint_headings" / "skipped_number.md").read_text("utf-8")
    painted = doclint("--explain", "headings/skipped-number", "--color", "always").out
    assert painted.startswith(
        "\x1b[1mheadings/skipped-number 标题序号跳号\x1b[0m\n\x1b[2m错误 · 实务\x1b[0m\n"
    )
    assert "\x1b[1;31m四、\x1b[0m保障措施" in painted
    assert "改后\x1b[0m（--unsafe）" in painted
    assert "```" not in painted
    assert "⟦" not in painted


def test_a_terminal_without_colour_keeps_the_brackets():
    (skipped,) = (rule for rule in Project(DEFAULT, Choice()).rules if rule.id == "headings/skipped-number")
    page = rule_page.terminal(skipped, Palette(False))
    assert "⟦四、⟧保障措施" in page
    assert "\x1b" not in page
