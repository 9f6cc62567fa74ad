"""What a baseline keeps of a draft, and what it takes for the same remark."""

import json

import pytest

DRAFT = "一、总体要求\n三、保障措施\n我们要认真学习,深入思考。\n"


@pytest.fixture
def told(folder, doclint):
    """Judge a text by the baseline of the draft: the rules of what is new."""
    (folder / "稿.txt").write_text(DRAFT, "utf-8")
    assert doclint("--baseline", "旧账.json", "--update-baseline", "稿.txt").status == 0

    def judge(text):
        (folder / "稿.txt").write_text(text, "utf-8")
        run = doclint("--baseline", "旧账.json", "--format", "json", "稿.txt")
        return [each["rule"].partition("/")[2] for each in json.loads(run.out)["files"][0]["diagnostics"]]

    return judge


def test_it_holds_no_word_of_the_text(told, folder):
    content = (folder / "旧账.json").read_text("utf-8")
    assert not any(word in content for word in ("总体", "保障", "学习"))


@pytest.mark.parametrize(
    "text",
    [
        DRAFT,
        "前言。\n\n" + DRAFT,
        DRAFT.replace("\n", "\r\n"),
        DRAFT.replace("我们", "\n　　我们"),
        "".join(f"{line}\n\n" for line in DRAFT.splitlines()),
        DRAFT + "落款。\n",
    ],
    ids=["the same", "moved down", "other line ends", "indented", "spaced", "more after it"],
)
def test_lines_may_move(told, text):
    assert told(text) == []


def test_the_same_fault_elsewhere_is_new(told):
    assert told(DRAFT + "他们要抓紧时间,按时完成。\n") == ["half-width-mark"]


def test_what_a_message_counts_may_change(folder, doclint):
    usual = "深入开展“四大专项行动”。\n"
    slip = "我们要结合“四个专项行动”抓好落实。\n"
    (folder / "稿.txt").write_text(usual * 2 + slip, "utf-8")
    select = ["--select", "formulas/two-names", "--baseline", "旧账.json"]
    told = doclint(*select[:2], "--format", "json", "稿.txt")
    assert "2 处" in told.out
    doclint(*select, "--update-baseline", "稿.txt")
    (folder / "稿.txt").write_text(usual * 3 + slip, "utf-8")
    assert doclint(*select, "稿.txt").status == 0
