"""Accept today's remarks, report only new ones, whatever lines move."""

import json

import pytest

BAD = "一、总体要求\n三、保障措施\n"
HALF_WIDTH = "我们要认真学习,深入思考。\n"


@pytest.fixture
def accepted(folder, doclint):
    """A draft whose remarks a baseline has accepted."""
    draft = folder / "稿.txt"
    draft.write_text(BAD + HALF_WIDTH, "utf-8")
    run = doclint("--baseline", "基线.json", "--update-baseline", "稿.txt")
    assert run.status == 0
    assert run.out == "已把 1 个文件的 2 处问题记入 基线.json，今后只报新的。\n"
    return draft


def test_what_was_accepted_is_not_told_again(accepted, doclint):
    assert doclint("稿.txt").status == 1
    assert doclint("--baseline", "基线.json", "稿.txt").status == 0


def test_moved_lines_stay_accepted_and_new_remarks_are_told(accepted, doclint):
    accepted.write_text("前言。\n\n" + BAD + "新的一段,也要看。\n" + HALF_WIDTH, "utf-8")
    run = doclint("--baseline", "基线.json", "--format", "json", "稿.txt")
    (remark,) = json.loads(run.out)["files"][0]["diagnostics"]
    assert (remark["rule"], remark["start"]["line"]) == ("punctuation/half-width-mark", 5)


def test_the_same_remark_once_more_is_new(accepted, doclint):
    accepted.write_text(BAD + HALF_WIDTH + HALF_WIDTH, "utf-8")
    assert doclint("--baseline", "基线.json", "稿.txt").status == 1


def test_accepted_remarks_are_not_fixed_either(accepted, doclint):
    doclint("--fix", "--baseline", "基线.json", "稿.txt")
    assert accepted.read_text("utf-8") == BAD + HALF_WIDTH


def test_updating_keeps_what_is_known_of_other_files(accepted, folder, doclint):
    (folder / "另.txt").write_text(HALF_WIDTH, "utf-8")
    doclint("--baseline", "基线.json", "--update-baseline", "另.txt")
    assert doclint("--baseline", "基线.json", "稿.txt", "另.txt").status == 0


def test_a_baseline_holds_no_word_of_the_text(accepted, folder):
    content = (folder / "基线.json").read_text("utf-8")
    assert not any(word in content for word in ("总体", "保障", "学习"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "没有这个基线文件；可加 --update-baseline 生成"),
        ("{", "不是基线文件"),
        ('{"version": 2}', "基线的版本是 2，本版 doclint 只认 1"),
    ],
)
def test_a_baseline_that_cannot_be_used_is_told(folder, doclint, content, message):
    (folder / "稿.txt").write_text(BAD, "utf-8")
    if content is not None:
        (folder / "基线.json").write_text(content, "utf-8")
    run = doclint("--baseline", "基线.json", "稿.txt")
    assert run.status == 2
    assert message in run.err
