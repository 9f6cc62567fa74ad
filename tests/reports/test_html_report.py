"""The page holds the whole text, and every remark twice: marked in it and listed beside it."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from doclint import Document, Edit, Failure, Finding, Fix, Region, Safety, Severity, Span, replace, rule
from doclint.report import Correction, FileResult, Report
from doclint.reports import WRITERS, ReportContext


@rule("family/fault", title="标点有误")
def fault(document: Document) -> list[Finding]:
    return []


def page(*results: FileResult, **context: Any) -> Any:
    return html.document_fromstring("".join(WRITERS["html"](results, ReportContext(**context))))


def told(element: Any) -> str:
    return re.sub(r"\s+", " ", element.text_content()).strip()


@given(st.text("一、甲乙\u3000 \r\n\t𠮷<&\"'", max_size=60), st.data())
def test_the_text_is_whole_and_every_remark_has_one_mark_and_one_entry(
    make: Any, text: str, data: st.DataObject
) -> None:
    offset = st.integers(0, len(text))
    spans = data.draw(
        st.lists(st.tuples(offset, offset).map(sorted).map(lambda pair: Span(*pair)), max_size=6)
    )
    made = page(make.result(text, *map(make.remark, sorted(spans))))
    for number in range(1, len(spans) + 1):
        assert len(made.xpath(f"//*[@id='m{number}']")) == 1
        assert len(made.xpath(f"//*[@id='r{number}']")) == 1
        assert made.xpath(f"//*[contains(concat(' ', @data-remarks, ' '), ' {number} ')]")
    if spans:
        shown = "".join(made.xpath("//article")[0].itertext())
        assert re.sub(r"[\s‸␣↵]", "", shown) == re.sub(r"\s", "", text)


def test_where_remarks_overlap_the_gravest_has_the_mark(make: Any) -> None:
    grave, mild = make.remark(Span(1, 2)), make.remark(Span(0, 3), severity=Severity.WARNING)
    marks = page(make.result("甲乙丙", mild, grave)).cssselect(".mark")
    assert [(each.text, each.get("href"), each.get("data-remarks")) for each in marks] == [
        ("甲", "#r1", "1"),
        ("乙", "#r2", "2 1"),
        ("丙", "#r1", "1"),
    ]


def test_an_entry_tells_place_reason_change_and_authority(make: Any) -> None:
    fix = replace(Span(4, 5), "，")
    found = make.remark(Span(4, 5), "半角“,”应为“，”", basis="GB/T 15834—2011 5.1", fix=fix)
    entry = page(make.result("前\n同志,好", found), rules=(fault,)).get_element_by_id("r1")
    assert told(entry) == (
        "1错误family第 2 行第 3 字半角“,”应为“，”, → ，可用 --fix 改正"
        "依据GB/T 15834—2011 5.1标点有误 family/fault"
    )


def test_many_edits_are_abbreviated(make: Any) -> None:
    fix = Fix("重排序号", tuple(Edit(Span(at, at + 1), "x") for at in range(5)), Safety.UNSAFE)
    change = page(make.result("甲乙丙丁戊", make.remark(Span(0, 1), fix=fix))).cssselect(".change")[0]
    assert told(change) == "甲 → x，乙 → x，丙 → x，等 5 处"


def test_marked_white_space_and_hidden_characters_are_seen(make: Any) -> None:
    made = page(make.result("甲 乙\u200b", make.remark(Span(1, 2)), make.remark(Span(3, 4))))
    assert [each.text for each in made.cssselect(".mark")] == ["␣", "<U+200B>"]


def test_titles_headings_and_dates_look_like_what_they_are(make: Any) -> None:
    text = "在会议上的讲话\n（2024年10月18日）\n\n同志们：\n　　一、总体要求\n　　要认真学习。\n"
    made = page(make.result(text, make.remark(Span(0, 1))))
    assert [(each.get("class"), told(each)) for each in made.cssselect("article p")] == [
        ("title", "在会议上的讲话"),
        ("dateline", "（2024年10月18日）"),
        ("paragraph", "同志们："),
        ("heading indented", "一、总体要求"),
        ("paragraph indented", "要认真学习。"),
    ]


def test_what_is_not_judged_is_pale(make: Any) -> None:
    document = Document("见abc。", regions=[Region("code", Span(1, 4))], profile="cn")
    result = FileResult("a.md", Report("a.md", document, (make.remark(Span(4, 5)),)))
    assert [each.text for each in page(result).cssselect(".masked")] == ["abc"]


def test_marks_of_markdown_are_left_out_and_rows_stay_rows(doclint, folder) -> None:
    draft = "# 一、要求\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n\n```sh\nls\n```\n\n# 三、保障\n"
    (folder / "稿.md").write_text(draft, "utf-8")
    doclint("--isolated", "--format", "html", "--output", "r.html", "稿.md")
    made = html.parse(str(folder / "r.html")).getroot()
    shown = [told(each) or each.get("class") for each in made.cssselect("article p")]
    assert shown == ["一、要求", "row", "甲", "乙", "row", "丙", "丁", "```sh ls ```", "三、保障"]


def test_each_script_has_its_glyphs() -> None:
    document = Document("說明", profile="tw")
    result = FileResult("a.txt", Report("a.txt", document), (Correction(1, "a/b", "改", "改"),))
    made = page(result)
    assert made.cssselect("article")[0].get("lang") == "zh-Hant-TW"
    assert told(made.cssselect(".done")[0]) == "已改正 1 處第 1 行：改"


def test_failures_stand_on_top_and_a_clean_run_says_so(make: Any) -> None:
    made = page(make.unread("b.txt", "读不了"), failures=(Failure("插件 c", "没有安装"),))
    assert told(made.cssselect(".failures")[0]) == "没有做完的插件 c：没有安装b.txt：读不了"
    clean = page(make.result("甲"))
    assert "没有发现问题" in told(clean.cssselect("header")[0])
    assert not clean.cssselect("#list, #filters, article")


def test_a_rules_page_is_told_once_with_its_examples_and_no_markup_of_its_own(doclint, folder) -> None:
    (folder / "稿.txt").write_text("一、总体要求\n三、保障措施\n五、其他\n", "utf-8")
    doclint("--isolated", "--format", "html", "--output", "r.html", "稿.txt")
    made = html.parse(str(folder / "r.html")).getroot()
    rules = made.cssselect("#rules > details")
    assert [each.get("id") for each in rules] == ["rule-headings/skipped-number"]
    assert rules[0].cssselect("figure.bad mark")[0].text == "四、"
    assert not rules[0].cssselect("h1")
