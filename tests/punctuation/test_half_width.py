"""Half-width marks are judged by their sentence, not by their neighbour."""

import pytest

from doclint import lint_text

RULES = ("punctuation/half-width-mark", "punctuation/half-width-bracket", "punctuation/dot-for-full-stop")


def found(text, profile="cn"):
    report = lint_text(text, profile=profile)
    assert report.failures == ()
    return "".join(d.span.of(text) for d in report.diagnostics if d.rule in RULES)


@pytest.mark.parametrize("profile", ["cn", "cn-hant", "tw", "hk"])
def test_every_mark_of_a_pasted_speech_is_found(profile):
    text = "同志们:\n今天开会,讲三点(两长一短);谁来落实?大家来!\n一要抓早,二要抓小(重在平时),三要抓实."
    assert found(text, profile) == ":,(); ?!,(),.".replace(" ", "")


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("推广应用AI,让数据多跑路。", ","),
        ("全年增长8.6%,高于预期;", ",;"),
        ("采用5G,AI等技术。", ","),
        ("覆盖PM2.5,PM10等指标。", ","),
        ("附件:1.方案。会议地点:301会议室。", "::"),
        ("（联系人:Tom,电话:123）", ":,:"),
        ("国内生产总值(GDP)稳步增长。", "()"),
        ("完成投资200亿元.", "."),
        ("他说:“抓好了.”", ":."),
    ],
)
def test_a_chinese_sentence_takes_full_width_marks(text, marks):
    assert found(text) == marks


@pytest.mark.parametrize(
    "text",
    [
        "会议9:30开始，比例1:2，人口12,345人，增长3.5%。",
        "网址https://example.com/a,b;c?d=1，邮箱a.b@example.com，文件报告.docx。",
        "The mayor of 清河 said: yes, we will; is that clear?",
        "他引用了“To be, or not to be: that is the question.”这句名言。",
        '函数f(x,y)和print("你好, 世界")都能运行。',
        "依据GB/T 9704-2012、ISO 9001:2015执行。",
        "电话：(010)12345678，传真：(02)1234-5678。",
        "一.总体要求",
        "1:5000地形图，第20(1)(e)条，工作&nbsp;要求。",
    ],
)
def test_numbers_code_addresses_and_english_keep_theirs(text):
    assert found(text) == ""


def test_a_full_width_half_calls_for_its_partner():
    assert found("各县（市、区)人民政府") == ")"


def test_a_comma_between_names_of_one_kind_becomes_the_mark_of_lists():
    report = lint_text("各级河长,林长要上岗。", profile="cn")
    assert [d.fix.edits[0].text for d in report.diagnostics] == ["、"]
