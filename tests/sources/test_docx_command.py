"""The command on Word files."""

import json

import pytest
from word_files import numbered, package, paragraph, typed, unzipped

from doclint.sources.docx import DOCX

DRAFT = "关于做好防汛工作的讲话\n同志们：\n一、提高认识\n今年雨水多,要早作准备。\n三、落实责任\n要加强值守。"


@pytest.fixture
def draft(folder):
    (folder / "稿.docx").write_bytes(typed(DRAFT))
    return folder / "稿.docx"


def text(path) -> str:
    return DOCX.read(path.read_bytes(), None).text


def test_fixing_writes_the_file_back(draft, doclint):
    ran = doclint("--unsafe", "稿.docx")
    assert "雨水多，要" in text(draft)
    assert "二、落实责任" in text(draft)
    assert ran.status == 0


def test_a_corrected_document_may_go_to_a_file_of_its_own(draft, doclint):
    before = draft.read_bytes()
    ran = doclint("--fix", "稿.docx", "--output", "改.docx")
    assert draft.read_bytes() == before
    assert "雨水多，要" in text(draft.with_name("改.docx"))
    assert "改正" in ran.out
    assert draft.with_name("改.docx").stat().st_mode == draft.stat().st_mode


def test_a_document_with_nothing_to_correct_is_copied(folder, doclint):
    (folder / "稿.docx").write_bytes(typed("今天天气很好。"))
    assert doclint("--fix", "稿.docx", "--output", "改.docx").status == 0
    assert (folder / "改.docx").read_bytes() == (folder / "稿.docx").read_bytes()


def test_a_report_still_goes_to_a_file_of_another_kind(draft, doclint):
    doclint("--fix", "稿.docx", "--format", "json", "--output", "报告.json")
    assert json.loads(draft.with_name("报告.json").read_text("utf-8"))["files"][0]["corrections"]


def test_tracked_corrections_and_comments(draft, doclint):
    draft.write_bytes(numbered(DRAFT))
    ran = doclint("--tracked", "稿.docx", "--output", "审.docx")
    written = unzipped(draft.with_name("审.docx").read_bytes())
    assert written["word/document.xml"].decode().count("<w:ins ") == 1
    assert "“三、”应为“二、”" in written["word/comments.xml"].decode()
    assert ran.status == 1
    assert text(draft.with_name("审.docx")).splitlines()[3] == "今年雨水多，要早作准备。"


def test_plain_text_holds_no_tracked_changes(folder, doclint):
    (folder / "稿.txt").write_text("今年雨水多,要早作准备。", "utf-8")
    ran = doclint("--tracked", "稿.txt")
    assert ran.status == 2
    assert "--tracked 只能用于 .docx" in ran.out


def test_a_place_is_told_by_paragraph_with_the_heading_above(folder, doclint):
    body = paragraph("一、提高认识") + paragraph() + paragraph("今年雨水多,要早作准备。")
    (folder / "稿.docx").write_bytes(package(body))
    assert "第 2 段第 6 字（“一、提高认识”下）" in doclint("稿.docx").out


def test_json_adds_the_paragraph(draft, doclint):
    ran = doclint("--format", "json", "稿.docx")
    found = json.loads(ran.out)["files"][0]["diagnostics"]
    assert {each["rule"]: each["start"]["paragraph"] for each in found} == {
        "punctuation/half-width-mark": 4,
        "headings/skipped-number": 5,
    }


def test_a_folders_drafts_are_its_word_files_too(draft, doclint):
    assert "稿.docx" in doclint(".").out


@pytest.mark.parametrize("name", ["稿.doc", "稿.wps", "稿.pdf", "稿.rtf", "稿.docm", "稿.PDF"])
def test_other_formats_are_refused_with_the_remedy(name, folder, doclint):
    (folder / name).write_bytes(b"anything")
    ran = doclint(name)
    assert ran.status == 2
    assert "另存为 .docx" in ran.out


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7 ...", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf1 }", typed("甲")]
)
def test_they_are_known_by_their_content_too(content, folder, doclint):
    (folder / "稿.txt").write_bytes(content)
    ran = doclint("稿.txt")
    assert ran.status == 2
    assert ".docx" in ran.out


def test_in_a_folder_they_are_no_drafts(draft, doclint):
    draft.with_name("附件.pdf").write_bytes(b"%PDF-1.7")
    assert doclint(".").status == 1
