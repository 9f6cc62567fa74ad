"""Lines become paragraphs; only what is certainly hard-wrapped is joined."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import Document

PARAGRAPHS = [
    "一、切实提高思想认识",
    "今年以来，全县粮食生产形势总体向好，播种面积稳中有增，田间管理措施落实到位。但也要看到，部分乡镇水利设施年久失修，"
    "抗旱能力偏弱，农资供应时有紧张，稍有松懈就可能影响全年收成。各乡镇要把粮食生产摆在突出位置，层层压实责任，确保面积和产量双稳定。",
    "二、着力抓好重点工作",
    "要抢抓农时。眼下正是春耕备耕的关键时期，农业农村部门要派出技术人员进村入户，指导农户适期播种、合理密植；"
    "气象部门要及时发布天气信息。要管好用好水源，优先保证灌溉需要，严禁擅自截流，对群众反映的用水纠纷要当天受理、三天办结。",
    "要强化资金保障。县财政已安排专项资金用于种子补贴和农机购置，各乡镇要尽快核实面积、张榜公示，"
    "不得截留挪用。对大户和合作社的贷款申请，金融机构要简化手续，做到应贷尽贷。纪检监察机关要加强监督检查，发现问题严肃处理。",
    "会后，请各乡镇于本周五前报送落实情况。",
]


def wrapped(paragraph: str, width: int, indent: str = "") -> list[str]:
    text = indent + paragraph
    return [text[at : at + width] for at in range(0, len(text), width)]


def paragraphs(text: str) -> list[str]:
    blocks = Document(text).blocks
    assert {block.kind for block in blocks} <= {"paragraph"}
    return [block.span.of(text) for block in blocks]


def joined(text: str) -> list[str]:
    document = Document(text)
    return [block.span.of(text).replace("\n", "").replace("\u3000", "") for block in document.blocks]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_each_line_is_a_paragraph_without_its_margins(end):
    assert paragraphs(f"　　第一段。 {end}{end} \t{end}　第二段。{end}") == ["第一段。", "第二段。"]


def test_a_draft_with_one_paragraph_a_line_stays_as_it_is():
    assert paragraphs("\n".join(PARAGRAPHS)) == PARAGRAPHS


@pytest.mark.parametrize("width", [22, 30, 38, 45])
@pytest.mark.parametrize("between", ["\n\n", "\n　　"])
def test_hard_wrapped_paragraphs_are_joined(width, between):
    indent = "　　" if between.endswith("　") else ""
    lines = ["\n".join(wrapped(each, width, indent)).lstrip() for each in PARAGRAPHS * 2]
    assert joined(indent + between.join(lines)) == PARAGRAPHS * 2


def test_the_reading_of_hard_wrapped_text_has_whole_words():
    text = "\n\n".join("\n".join(wrapped(each, 23)) for each in PARAGRAPHS)
    reading = Document(text).reading
    at = reading.text.index("春耕备耕的关键时期")
    assert reading.span(at, at + 9).of(text).replace("\n", "") == "春耕备耕的关键时期"
    assert PARAGRAPHS[1] in reading.text


def test_a_number_opens_a_paragraph_but_a_decimal_does_not():
    body = ("本季度全市完成投资额同比增长较快，重点项目开工率明显提高。工业用电量" * 5)[:-2]
    lines = wrapped(body, 30)
    lines[3] = "3.5个百分点的增幅主要来自新建项目，其余来自技术改造。服务"[:30]
    lines[5] = "2.继续加强要素保障，推动项目早开工早投产。对进展缓慢的"[:30]
    found = paragraphs("\n".join(lines))
    assert [each[:2] for each in found] == ["本季", "2."]


LISTS = {
    "units": ["某某市农业农村和水利局办公室"] * 12,
    "slogans": ["凝心聚力谋发展，实干担当谱新篇"] * 12,
    "verse": ["山高水远路漫漫，", "风吹稻浪又一年。"] * 8,
    "headings": ["加强组织领导，压紧压实工作责任", "加强宣传引导，营造浓厚工作氛围"] * 6,
    "short paragraphs": ["请各部门认真抓好落实。会后报送情况，抄送办公室。"] * 12,
    "questions and answers": [
        "问：办理居住证需要哪些材料？是否收费？",
        "答：携带身份证明即可。首次办理免费。",
    ]
    * 8,
}


@pytest.mark.parametrize("lines", LISTS.values(), ids=LISTS)
def test_lines_of_even_length_are_not_joined(lines):
    assert paragraphs("\n".join(lines)) == lines


@given(
    st.lists(
        st.sampled_from([*PARAGRAPHS, "附件：名单", "各位代表：", "2024年3月1日"]), min_size=1, max_size=30
    )
)
def test_no_draft_with_one_paragraph_a_line_is_joined(lines):
    assert paragraphs("\n".join(lines)) == lines


@given(st.text("甲乙，。 　\t\n\r\x85\u2028ab\ufffc\ufeff", max_size=60))
def test_blocks_are_apart_in_order_and_without_blank_margins(text):
    blocks = Document(text).blocks
    ends = [0, *(block.span.end for block in blocks)]
    assert all(end <= block.span.start for end, block in zip(ends, blocks, strict=False))
    assert all(block.span.of(text).strip() == block.span.of(text) != "" for block in blocks)
    inside = "".join(block.span.of(text) for block in blocks)
    assert [c for c in text if c in "甲乙，。ab"] == [c for c in inside if c in "甲乙，。ab"]
