"""Readers of Traditional documents are told in Traditional characters, and what is quoted stays true."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from word_files import typed

from doclint.language import translated

HANT = "關於開展安全檢查的通知\n\n一、總體要求\n三、保障措施，責任落實，認真學習,深入思考。\n"


@pytest.mark.parametrize(
    ("message", "config", "expected"),
    [
        ("序号跳号：“三、”应为“二、”", "s2t", "序號跳號：“三、”應爲“二、”"),
        ("应为“髮展”", "s2tw", "應為“髮展”"),
        ("“发展”应为“發展”", "s2hk", "“发展”應為“發展”"),
        ("“说“发”了”应为“了”，请改", "s2tw", "“说“发”了”應為“了”，請改"),
        ("““没有成对的””", "s2tw", "““没有成对的””"),
    ],
)
def test_messages_change_their_characters_and_quotations_keep_theirs(
    message: str, config: str, expected: str
) -> None:
    assert translated(message, config) == expected


@given(st.text("发学a，", max_size=12))
def test_what_is_quoted_is_the_same_in_every_language(quoted: str) -> None:
    assert f"“{quoted}”" in translated(f"这里“{quoted}”不对", "s2t")


@pytest.mark.parametrize(
    ("language", "expected"), [("auto", "序號"), ("zh-hant", "序號"), ("zh-hans", "序号")]
)
def test_a_traditional_document_is_told_in_the_language_chosen(
    folder: Path, doclint: Any, language: str, expected: str
) -> None:
    (folder / "稿.txt").write_text(HANT, "utf-8")
    report = json.loads(doclint("--format", "json", "--lang", language, "稿.txt").out)
    found = report["files"][0]["diagnostics"]
    assert next(each for each in found if each["rule"] == "headings/skipped-number")["message"].startswith(
        expected
    )


def test_a_simplified_document_is_told_in_simplified_characters(folder: Path, doclint: Any) -> None:
    (folder / "稿.txt").write_text("一、总体要求\n三、保障措施\n", "utf-8")
    assert "序号跳号" in doclint("稿.txt").out
    assert "序號跳號" in doclint("--lang", "zh-hant", "稿.txt").out


def test_a_traditional_message_says_no_remedy_twice(folder: Path, doclint: Any) -> None:
    (folder / "稿.txt").write_text(HANT, "utf-8")
    told = doclint("--select", "headings/skipped-number", "稿.txt").out
    assert "--unsafe 改" in told
    assert "改為“" not in told


ANY_SIMPLIFIED = "处错误发现过样后这没剩对总类别关计显连题请说则规语试报"


def own_words(told: str) -> str:
    """What the report says itself: not the passages, not what it quotes, no page of a rule."""
    said = re.sub(
        r'<article.*?</article>|<section id="rules".*|<(style|script).*?</\1>', "", told, flags=re.DOTALL
    )
    return re.sub("“.*?”|^ {6}.*$", "", said, flags=re.MULTILINE)


@pytest.mark.parametrize("format", ["human", "html", "github", "checkstyle"])
@pytest.mark.parametrize("option", [[], ["--fix"]], ids=["checked", "fixed"])
def test_the_reports_own_words_are_traditional_too(
    folder: Path, doclint: Any, format: str, option: list[str]
) -> None:
    (folder / "稿.txt").write_text(HANT, "utf-8")
    told = own_words(doclint(*option, "--format", format, "稿.txt").out)
    assert not re.findall(f"[{ANY_SIMPLIFIED}]", told)
    expected = {"human": "處", "html": "校對報告", "github": "序號", "checkstyle": "序號"}
    assert expected[format] in told


def test_a_run_over_both_scripts_ends_in_simplified_characters(folder: Path, doclint: Any) -> None:
    (folder / "甲.txt").write_text(HANT, "utf-8")
    (folder / "乙.txt").write_text("一、总体要求\n三、保障措施\n", "utf-8")
    told = doclint(".").out
    assert "序號跳號" in told
    assert "看过了 2 个文件，发现" in told
    assert "看過了 2 個檔案" not in doclint("--lang", "zh-hant", ".").out
    assert "看過了 2 個文件，發現" in doclint("--lang", "zh-hant", ".").out


def test_the_name_of_a_file_stays_as_it_is(folder: Path, doclint: Any) -> None:
    (folder / "发言稿.txt").write_text(HANT, "utf-8")
    told = doclint("发言稿.txt").out
    assert told.startswith("发言稿.txt（大陸繁體）：")
    assert "看過了 发言稿.txt，" in told


def test_what_failed_is_told_in_the_language_chosen(folder: Path, doclint: Any) -> None:
    told = doclint("--lang", "zh-hant", "无.txt").out
    assert "无.txt：沒有這個文件；請檢查路徑" in told


def test_comments_in_a_word_file_are_in_the_characters_of_its_text(folder: Path, doclint: Any) -> None:
    (folder / "稿.docx").write_bytes(typed(HANT.replace("責任落實", "《責任落實")))
    doclint("--tracked", "--select", "punctuation/unpaired-mark", "稿.docx")
    with ZipFile(folder / "稿.docx") as package:
        said = "".join(package.read(name).decode() for name in package.namelist() if "comments" in name)
    assert said
    assert not re.findall(f"[{ANY_SIMPLIFIED}]", said)
