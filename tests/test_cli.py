"""What the command does and says, as its user meets it."""

import io
import json
import sys

import pytest

BAD = "关于开展安全检查的通知\n\n一、总体要求\n三、保障措施\n"
CLEAN = "关于开展安全检查的通知\n\n一、总体要求\n二、保障措施\n"
HALF_WIDTH = "同志们，我们要认真学习,深入思考。\n"


def stdin(monkeypatch, content):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


def diagnostics(run):
    return [each for file in json.loads(run.out)["files"] for each in file["diagnostics"]]


def test_a_clean_draft_ends_with_0(folder, doclint):
    (folder / "稿.txt").write_text(CLEAN, "utf-8")
    assert doclint("稿.txt").status == 0


def test_a_bad_draft_ends_with_1_and_is_told_with_line_and_rule(folder, doclint):
    (folder / "稿.txt").write_text(BAD, "utf-8")
    run = doclint("稿.txt")
    assert run.status == 1
    assert "headings/skipped-number" in run.out
    assert "第 4 行" in run.out


def test_a_folder_means_its_drafts(folder, doclint):
    (folder / "稿件").mkdir()
    (folder / "稿件" / "一.txt").write_text(BAD, "utf-8")
    (folder / "稿件" / "二.py").write_text(BAD, "utf-8")
    run = doclint("--format", "json", "稿件")
    assert [file["path"] for file in json.loads(run.out)["files"]] == ["稿件/一.txt"]


def test_standard_input_is_judged_under_the_name_that_is_given(folder, doclint, monkeypatch):
    (folder / "doclint.toml").write_text('[[per-file]]\nfiles = ["*.md"]\nignore = ["headings"]\n', "utf-8")
    stdin(monkeypatch, BAD.encode())
    assert doclint("-").status == 1
    stdin(monkeypatch, BAD.encode())
    assert doclint("-", "--stdin-filename", "稿.md").status == 0


def test_fix_writes_the_file_and_ends_by_what_remains(folder, doclint):
    draft = folder / "稿.txt"
    draft.write_text(HALF_WIDTH, "utf-8")
    assert doclint("--fix", "稿.txt").status == 0
    assert draft.read_text("utf-8") == HALF_WIDTH.replace(",", "，")
    draft.write_text(HALF_WIDTH + BAD, "utf-8")
    assert doclint("--fix", "稿.txt").status == 1


def test_fixing_standard_input_writes_it_to_standard_output(folder, doclint, monkeypatch):
    stdin(monkeypatch, HALF_WIDTH.encode())
    run = doclint("--fix", "-")
    assert run.out == HALF_WIDTH.replace(",", "，")
    assert run.status == 0


def test_diff_shows_and_writes_nothing(folder, doclint):
    draft = folder / "稿.txt"
    draft.write_text(HALF_WIDTH, "utf-8")
    run = doclint("--diff", "稿.txt")
    assert run.status == 1
    assert f"-{HALF_WIDTH}" in run.out
    assert f"+{HALF_WIDTH.replace(',', '，')}" in run.out
    assert draft.read_text("utf-8") == HALF_WIDTH


def test_select_and_ignore_choose_rules(folder, doclint):
    (folder / "稿.txt").write_text(BAD + HALF_WIDTH, "utf-8")
    only = doclint("--select", "headings", "--format", "json", "稿.txt")
    assert {each["rule"] for each in diagnostics(only)} == {"headings/skipped-number"}
    assert doclint("--ignore", "headings,punctuation", "稿.txt").status == 0


def test_an_excluded_file_is_skipped_although_it_is_named(folder, doclint):
    (folder / "doclint.toml").write_text('exclude = ["旧/"]\n', "utf-8")
    (folder / "旧").mkdir()
    (folder / "旧" / "稿.txt").write_text(BAD, "utf-8")
    run = doclint("旧/稿.txt")
    assert run.status == 0
    assert "旧/稿.txt" in run.out


def test_remarks_below_fail_on_do_not_fail(folder, doclint):
    (folder / "doclint.toml").write_text(
        'fail-on = "error"\n[rules."headings/skipped-number"]\nseverity = "warning"\n', "utf-8"
    )
    (folder / "稿.txt").write_text(BAD, "utf-8")
    run = doclint("稿.txt")
    assert run.status == 0
    assert "headings/skipped-number" in run.out


def test_the_report_goes_to_the_output_file(folder, doclint):
    (folder / "稿.txt").write_text(BAD, "utf-8")
    run = doclint("--format", "json", "--output", "报告.json", "稿.txt")
    assert (run.status, run.out) == (1, "")
    assert json.loads((folder / "报告.json").read_text("utf-8"))["summary"]["errors"] == 1


def test_listed_words_are_a_rule_without_python(folder, doclint):
    (folder / "doclint.toml").write_text(
        '[[words]]\nwrong = "办公楼"\nright = "机关办公楼"\n'
        '[[words]]\nwrong = "老楼"\nmessage = "老楼已拆"\n',
        "utf-8",
    )
    (folder / "稿.txt").write_text("会议在办公楼召开，不在老楼。机关办公楼另有安排。\n", "utf-8")
    run = doclint("--format", "json", "稿.txt")
    assert [each["message"] for each in diagnostics(run)] == ["“办公楼”应为“机关办公楼”", "老楼已拆"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "没有指明要检查的文件"),
        (["--config", "none.toml", "稿.txt"], "none.toml：没有这个配置文件"),
        (["--select", "headings/skiped-number", "稿.txt"], "--select：没有规则 headings/skiped-number，是"),
        (["--explain", "headings/skiped-number"], "没有规则 headings/skiped-number，是不是想写 headings/"),
        (["--output", "none/报告.txt", "稿.txt"], "none/报告.txt：报告写不了"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_ends_with_2_and_its_cause(folder, doclint, arguments, message):
    (folder / "稿.txt").write_text(CLEAN, "utf-8")
    run = doclint(*arguments)
    assert run.status == 2
    assert message in run.err


def test_an_unknown_option_ends_with_2(doclint, capsys):
    with pytest.raises(SystemExit) as ended:
        doclint("--fixx", "稿.txt")
    assert ended.value.code == 2
    assert "参数有误" in capsys.readouterr().err


def test_an_unknown_rule_that_is_ignored_is_only_a_warning(folder, doclint):
    (folder / "稿.txt").write_text(CLEAN, "utf-8")
    run = doclint("--ignore", "headings/none", "稿.txt")
    assert run.status == 0
    assert "提醒：要忽略的：没有规则 headings/none" in run.err


def test_rules_are_listed_and_explained(doclint):
    listed = doclint("--rules")
    assert "headings/skipped-number" in listed.out
    assert "doclint/unused-directive" in listed.out
    assert doclint("--explain", "headings/skipped-number").out.startswith("# headings/skipped-number")


def test_show_config_tells_file_and_rules(folder, doclint):
    (folder / "doclint.toml").write_text('profile = "tw"\n', "utf-8")
    run = doclint("--show-config", "稿.txt")
    assert "doclint.toml" in run.out
    assert "tw" in run.out
    assert "headings/skipped-number" in run.out


def test_statistics_and_timing_are_listed_beside_the_report(folder, doclint):
    (folder / "稿.txt").write_text(BAD, "utf-8")
    run = doclint("--statistics", "--timing", "稿.txt")
    assert "1  headings/skipped-number" in run.out
    assert "各规则用时" in run.out


def test_tables_never_mix_with_a_report_for_programs(folder, doclint):
    (folder / "稿.txt").write_text(BAD, "utf-8")
    run = doclint("--format", "json", "--statistics", "稿.txt")
    assert json.loads(run.out)["summary"]["errors"] == 1
    assert "1  headings/skipped-number" in run.err


def test_any_number_of_jobs_gives_the_same_report(folder, doclint):
    for number in range(6):
        (folder / f"{number}.txt").write_text(BAD if number % 2 else HALF_WIDTH, "utf-8")
    assert (
        doclint("--format", "json", "--jobs", "1", ".").out
        == doclint("--format", "json", "--jobs", "2", ".").out
    )
