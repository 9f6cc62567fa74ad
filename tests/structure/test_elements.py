"""What is read off a whole document: title, kind, addressee, attachments, signature, its own date."""

from datetime import date

import pytest

from doclint import Block, Document, Region, Span

NOTICE = """江川市人民政府办公室文件
江政办发〔2023〕8号

江川市人民政府办公室关于做好夏季防汛工作的通知

各县（区）人民政府，市政府各部门：
为做好夏季防汛工作，现将有关事项通知如下。
一、压实责任
各单位要落实包保责任。

附件：1.值班表
2.物资清单

江川市人民政府办公室
2023年5月6日
（此件公开发布）

附件1
值班表
附件2
物资清单
"""


def read(text):
    document = Document(text)
    return document.elements, document.prose


def test_a_notice_has_all_its_parts():
    elements, prose = read(NOTICE)
    assert elements.title.of(prose) == "江川市人民政府办公室关于做好夏季防汛工作的通知"
    assert elements.type == "通知"
    assert elements.number.of(prose) == "江政办发〔2023〕8号"
    assert elements.addressee.of(prose) == "各县（区）人民政府，市政府各部门："
    assert elements.salutation is None
    assert [each.name.of(prose) for each in elements.listed] == ["值班表", "物资清单"]
    assert [each.number for each in elements.listed] == [1, 2]
    assert [each.span.of(prose) for each in elements.labels] == ["附件1", "附件2"]
    assert elements.signature.of(prose) == "江川市人民政府办公室"
    assert elements.date == date(2023, 5, 6)
    assert elements.body.of(prose).endswith("各单位要落实包保责任。")


def test_a_speech_is_told_by_its_title_and_salutation():
    text = "在全市春耕工作会议上的讲话\n（2022年3月1日）\n市长　王小明\n\n同志们：\n今天开会。\n"
    elements, prose = read(text)
    assert elements.type == "讲话"
    assert elements.salutation.of(prose) == "同志们："
    assert elements.addressee is None
    assert elements.date == date(2022, 3, 1)


def test_a_title_may_be_wrapped():
    text = "江川市人民政府\n关于进一步做好基层\n减负工作的意见\n各县（区）人民政府：\n现提出如下意见。\n"
    elements, prose = read(text)
    assert elements.title.of(prose) == "江川市人民政府\n关于进一步做好基层\n减负工作的意见"
    assert elements.type == "意见"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("（2023年11月8日）", date(2023, 11, 8)),
        ("2023年11月8日（星期三）", date(2023, 11, 8)),
        ("（２０２３年１１月８日）", date(2023, 11, 8)),
        ("二〇二三年十一月八日", date(2023, 11, 8)),
        ("二○二三年十一月二十八日", date(2023, 11, 28)),
        ("中華民國112年11月8日", date(2023, 11, 8)),
        ("民國一一二年十一月八日", date(2023, 11, 8)),
        ("发文日期：2023年11月8日", date(2023, 11, 8)),
        ("（2023年11月8日在市第八届人民代表大会第一次会议上）", date(2023, 11, 8)),
        ("——2023年11月8日在市第八届人民代表大会第一次会议上", date(2023, 11, 8)),
        ("2023-11-08", date(2023, 11, 8)),
        ("2023年2月30日", None),
        ("2023年11月", None),
        ("来源：江川日报", None),
    ],
)
def test_the_line_below_a_title_may_be_the_date(line, expected):
    elements, _ = read(f"在全市春耕工作会议上的讲话\n{line}\n同志们：\n今天开会。\n")
    assert elements.date == expected


@pytest.mark.parametrize("line", ["主席", "代表", "委員"])
def test_a_field_of_minutes_calls_upon_nobody(line):
    elements, _ = read(f"清河市政府第15次市政會議\n{line}\n林文德（請假）\n壹、報告事項\n一、紀錄確定。\n")
    assert elements.salutation is None


def test_a_date_inside_the_body_is_not_the_documents_own():
    elements, _ = read("同志们：\n2023年11月8日，我市召开了会议。\n会议开得很好。\n")
    assert elements.date is None


def test_a_report_with_only_a_year_is_dated_by_the_custom_of_the_congresses():
    elements, _ = read("2024年江川市政府工作报告\n各位代表：\n现在，我报告工作。\n")
    assert elements.date == date(2024, 3, 5)
    elements, _ = read("2024年工作总结\n一年来，我们做了许多工作。\n")
    assert elements.date is None


def test_site_junk_and_an_empty_text_do_no_harm():
    elements, prose = read("当前位置:首页 >讲话 >\n在座谈会上的讲话\n同志们:\n今天开会。\n")
    assert elements.title.of(prose) == "在座谈会上的讲话"
    assert read("")[0].title is None


def test_an_author_below_the_title_is_no_addressee():
    elements, _ = read("关于防汛工作情况的报告\n江川市水务局\n今年以来，我局认真履职。防汛工作平稳有序。\n")
    assert elements.addressee is None


def test_a_carried_document_does_not_hide_the_date_of_the_notice():
    rules = "".join(f"第{numeral}条　本规则的内容。\n" for numeral in "一二三四五六七八九十" * 3)
    text = f"各乡镇人民政府：\n现予印发。\n江川市人民政府\n2024年11月20日\n江川市会议规则\n{rules}"
    assert read(text)[0].date == date(2024, 11, 20)


def test_a_date_in_a_table_is_not_the_documents_own():
    text = "关于防汛工作的通知\n各乡镇：\n现将安排通知如下。\n江川市水务局\n2024年5月6日\n"
    plain = Document(text)
    cells = [Block("cell", block.span) if block.span.start > 30 else block for block in plain.blocks]
    assert plain.elements.date == date(2024, 5, 6)
    assert Document(text, cells).elements.date is None


def test_the_marks_of_a_format_are_not_part_of_a_title():
    text = "**关于防汛工作的通知**\n各乡镇：\n现将安排通知如下。\n"
    elements = Document(text, regions=[Region("markup", Span(0, 2)), Region("markup", Span(11, 13))]).elements
    assert elements.type == "通知"
    assert elements.addressee is not None


def test_a_title_in_title_marks_has_a_kind():
    assert read("《江川市人民政府关于印发〈防汛预案〉的通知》\n各乡镇：\n现予印发。\n")[0].type == "通知"


def test_an_attachments_name_may_begin_with_figures():
    text = "关于下达资金的通知\n各学校：\n现下达资金。\n附件：2024年资金分配表\n江川市财政局\n2024年5月28日\n"
    elements, prose = read(text)
    assert [(each.number, each.name.of(prose)) for each in elements.listed] == [(0, "2024年资金分配表")]
