"""The report for people reads like a colleague's note."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from doclint import Edit, Failure, Fix, Safety, Severity, Span, lint_file, replace
from doclint.report import Correction, FileResult
from doclint.reports import WRITERS, ReportContext

ANSI = re.compile("\x1b\\[[0-9;]*m")


def human(*results: FileResult, **context: Any) -> str:
    return "".join(WRITERS["human"](results, ReportContext(**context)))


def test_a_remark_tells_where_what_the_passage_what_to_do_and_why(make: Any) -> None:
    text = "同志们：\n一、总体要求\n三、保障措施"
    span = Span(text.index("三、"), text.index("三、") + 2)
    found = make.remark(
        span,
        "序号不连续，“三、”应为“二、”",
        rule="headings/skipped-number",
        basis="GB/T 9704—2012 7.3.3",
        fix=replace(span, "二、"),
    )
    assert human(make.result(text, found)) == (
        "草稿.txt（大陆简体）：1 处\n"
        "\n"
        "错误  第 3 行第 1 字  序号不连续，“三、”应为“二、”\n"
        "      三、保障措施\n"
        "      ^^^^\n"
        "      可用 --fix 改正  GB/T 9704—2012 7.3.3 · headings/skipped-number\n"
        "\n"
        "看过了 草稿.txt，发现错误 1 处，可用 --fix 改正。\n"
    )


def test_places_that_say_the_same_are_shown_together_when_they_are_few(make: Any) -> None:
    text = "四大行动\n四个行动\n四大行动"
    found = human(make.result(text, *make.each(text, "行动", message="名称前后不一")))
    assert found.count("名称前后不一") == 1
    assert "又在第 2 行第 3 字：\n      四个行动\n          ^^^^\n" in found
    assert "又在第 3 行第 3 字：" in found


def test_two_hundred_half_width_commas_are_one_short_entry(make: Any) -> None:
    text = "各级党组织,各单位\n" * 200
    remarks = make.each(text, ",", message="半角“,”应为“，”", fix=replace(Span(5, 6), "，"))
    found = human(make.result(text, *remarks))
    assert "同样的还有 199 处，在第 2、3、4、5、6、7、8、9、10、11、12、13 等行。" in found
    assert "可用 --fix 一并改正" in found
    assert len(found.splitlines()) < 10


def test_a_rule_with_much_to_say_says_the_rest_in_brief(make: Any) -> None:
    text = "\n".join("甲乙丙丁戊己庚辛壬癸子丑")
    remarks = [make.remark(Span(at, at + 1), f"“{text[at]}”不对") for at in range(0, len(text), 2)]
    found = human(make.result(text, *remarks))
    assert found.count("^^") == 3
    assert "同类的还有 9 处：" in found
    assert "第 4 行第 1 字  “丁”不对" in found
    assert "其余 4 处在第 9、10、11、12 行；--format json 逐处列出" in found


@pytest.mark.parametrize(
    ("safety", "title", "told"),
    [
        (Safety.SAFE, "改为“，”", "可用 --fix 改为“，”"),
        (Safety.UNSAFE, "删除", "核对后可用 --unsafe 删除"),
        (Safety.SHOWN, "改为“其他”", "可考虑改为“其他”"),
    ],
)
def test_the_advice_names_the_option_that_does_it(make: Any, safety: Safety, title: str, told: str) -> None:
    fix = Fix(title, (Edit(Span(0, 1), ""),), safety)
    assert f"      {told}  family/fault\n" in human(make.result("其它", make.remark(Span(0, 2), fix=fix)))


def test_the_advice_does_not_repeat_what_the_message_says(make: Any) -> None:
    shown = replace(Span(0, 2), "其他", Safety.SHOWN)
    found = human(make.result("其它", make.remark(Span(0, 2), "“其它”应为“其他”", fix=shown)))
    assert "可考虑" not in found


def test_without_a_fix_only_the_authority_is_told(make: Any) -> None:
    found = human(make.result("其它", make.remark(Span(0, 2), basis="实务")))
    assert "      实务 · family/fault\n" in found
    assert "发现错误 1 处，要请您定夺。" in found


def test_colours_only_when_wanted_and_they_change_no_word(make: Any) -> None:
    text = "甲,乙"
    remarks = [make.remark(Span(1, 2), severity=each) for each in Severity]
    corrections = (Correction(1, "family/fault", "多字", "删除"),)
    results = [make.result(text, *remarks, corrections=corrections), make.unread("b.txt", "读不了")]
    plain, coloured = human(*results), human(*results, color=True)
    assert "\x1b" not in plain
    assert ANSI.sub("", coloured) == plain
    assert {"\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m"} <= set(ANSI.findall(coloured))


def test_nothing_in_a_document_can_command_the_terminal(make: Any) -> None:
    evil = "甲\x1b]0;x\x07\u202e乙\x9b31m"
    found = human(
        make.result(
            evil,
            make.remark(Span(0, 1), evil, fix=Fix(evil, (), Safety.SAFE)),
            path=f"{evil}.txt",
            failures=(Failure(evil, evil),),
            corrections=(Correction(1, "family/fault", evil, "删除"),),
        ),
        skipped=(evil,),
    )
    assert not set(found) & set("\x1b\x07\x9b\u202e")
    assert "甲<U+001B>]0;x<U+0007><U+202E>乙" in found


def test_a_file_name_that_is_no_unicode_can_be_printed(make: Any) -> None:
    assert human(make.unread("a\udcff.txt", "读不了")).encode()


def test_a_clean_run_is_one_friendly_line(make: Any) -> None:
    assert human(make.result("甲")) == "看过了 草稿.txt，没有发现问题。\n"
    assert human(make.result("甲"), make.result("乙")) == "看过了 2 个文件，没有发现问题。\n"


def test_the_last_word_counts_what_can_be_done_and_how(make: Any) -> None:
    fixes = [replace(Span(0, 1), "乙", safety) for safety in (Safety.SAFE, Safety.SAFE, Safety.UNSAFE)]
    remarks = [make.remark(Span(0, 1), fix=each) for each in fixes]
    remarks.append(make.remark(Span(0, 1), severity=Severity.WARNING))
    found = human(make.result("甲", *remarks), make.result("乙", path="b.txt"))
    assert found.endswith(
        "看过了 2 个文件，发现错误 3 处、提醒 1 处。"
        "其中 2 处可用 --fix 改正，1 处可在核对后用 --unsafe 改正，1 处要请您定夺。\n"
    )


def test_what_was_corrected_is_told_by_kind(make: Any) -> None:
    commas = [Correction(line, "family/fault", "半角“,”应为“，”", "改为“，”") for line in (1, 2)]
    corrections = (*commas, Correction(1, "a/b", "多了空格", "删除"))
    found = human(make.result("甲", corrections=corrections))
    assert "草稿.txt（大陆简体）：没有剩下的问题\n\n已改正 3 处：\n" in found
    assert "      第 1、2 行  半角“,”应为“，”（2 处）  family/fault\n" in found
    assert "      第 1 行  多了空格  a/b\n" in found
    assert found.endswith("看过了 草稿.txt，改正了 3 处，没有剩下的问题。\n")


def test_what_could_not_be_done_is_named_at_the_end(make: Any) -> None:
    found = human(
        make.result("甲", failures=(Failure("规则 a/b", "ValueError: x"),)),
        make.unread("b.txt", "没有这个文件"),
        failures=(Failure("插件 c", "没有安装"),),
    )
    assert found == (
        "没有做完的：\n"
        "  插件 c：没有安装\n"
        "  草稿.txt：规则 a/b：ValueError: x\n"
        "  b.txt：没有这个文件\n"
        "\n"
        "看过了 1 个文件，没有发现问题。\n"
        "有 3 处没有做完，原因见上。\n"
    )


def test_a_run_that_read_nothing_does_not_say_that_nothing_was_found(make: Any) -> None:
    found = human(make.unread("b.txt", "没有这个文件"))
    assert "没有发现" not in found
    assert found.endswith("有 1 处没有做完，原因见上。\n")


def test_excluded_files_are_named(make: Any) -> None:
    assert human(skipped=("a.txt", "b.txt")) == "按 exclude 跳过 2 个文件：a.txt、b.txt。\n"


def test_the_report_of_a_real_speech_fits_on_two_screens() -> None:
    speech = Path(__file__).parents[3] / "shared" / "samples" / "speech-hant.txt"
    if not speech.exists():
        pytest.skip("the real speech is not part of the repository")
    found = human(FileResult(speech.name, lint_file(speech)))
    assert "同樣的還有" in found
    assert len(found.splitlines()) <= 100
