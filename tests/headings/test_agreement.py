"""Rules on how parts of a text agree: references back, dots, layouts, titles, forms used abroad."""

import pytest

from doclint import Document, plugins
from doclint.diagnostic import apply_edits
from doclint.lint import lint
from doclint.rules import activate

RULES = {rule.id.partition("/")[2]: rule for rule in plugins.load().rules if rule.family == "headings"}


def remarks(rule, text, profile="cn"):
    report = lint(Document(text, profile=profile), [activate(RULES[rule])])
    assert report.failures == ()
    return report.diagnostics


def told(rule, text, profile="cn"):
    return [each.span.of(text) for each in remarks(rule, text, profile)]


def repaired(rule, text, profile="cn"):
    edits = [edit for each in remarks(rule, text, profile) for edit in each.fix.edits]
    return apply_edits(text, edits)


SERIES = "一是甲；二是乙；三是丙。"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"{SERIES}以上四条，请抓好落实。", "四"),
        (f"{SERIES}\n上述两项工作由办公室负责。", "两"),
        (f"{SERIES}这五个方面相互联系。", "五"),
        ("1.甲。\n2.乙。\n以上3项措施，请抓好落实。\n", "3"),
        ("（一）甲。\n（二）乙。\n前述十二项任务，请抓好落实。\n", "十二"),
        ("一是甲；二是乙；三是丙。這四個方面相互聯繫。", "四"),
    ],
)
def test_a_reference_that_contradicts_the_list_before_it_is_told(text, number):
    assert told("back-reference", text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        f"{SERIES}以上三条，请抓好落实。",
        f"{SERIES}工作要做细。以上四条，请抓好落实。",
        f"{SERIES}这两个方面相互联系。",
        f"{SERIES}以上四个季度的数据见附件。",
        f"{SERIES}这三四个方面要抓好。",
        f"{SERIES}第四个方面的工作另行安排。",
        f"做好四个方面工作：{SERIES}这四个方面相互联系。",
        "一是甲；二是乙；三是丙。1.丁；2.戊。以上三条，请抓好落实。",
        "一是甲；二是乙；四是丙。以上四条，请抓好落实。",
        "上述三项工作由办公室负责。",
        "第一条　甲。\n第二条　乙。\n以上三条，由市政府解释。\n",
    ],
)
def test_a_reference_that_may_be_right_is_passed(text):
    assert told("back-reference", text) == []


SPEECH = "下面，我讲三点意见。\n一、甲\n乙。\n二、丙\n丁。\n三、戊\n己。\n以上四点意见，请抓好落实。\n"


def test_a_speech_looks_back_on_as_many_points_as_it_announced_and_made():
    assert told("back-reference", SPEECH) == ["四"]
    assert told("back-reference", SPEECH.replace("四点", "三点")) == []
    assert told("back-reference", SPEECH.replace("讲三点", "讲几点")) == []
    assert told("back-reference", SPEECH.replace("己。", "一是己；二是庚；三是辛；四是壬。")) == []


@pytest.mark.parametrize(
    ("text", "due", "profile"),
    [
        ("1.甲。\n2.乙。\n以上3项，请落实。\n", "以上2项", "cn"),
        ("一是甲；二是乙。以上三条，请落实。", "以上两条", "cn"),
        ("一是甲；二是乙。以上三點，請落實。", "以上兩點", "cn-hant"),
    ],
)
def test_the_number_is_put_right_in_its_own_numerals(text, due, profile):
    assert due in repaired("back-reference", text, profile)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("其一，甲。乙。", ["其一"]),
        ("其一，甲。其二，乙。", []),
        ("一来，甲；二来，乙。", []),
        ("一則以喜，一則以懼。", []),
        ("某书是四大名著其一。", []),
        ("这样一来，工期就会拖延。", []),
        ("一则消息传来，大家都很高兴。", []),
    ],
)
def test_a_first_reason_wants_a_second(text, words):
    assert told("lone-first", text) == words


def test_the_rarer_dot_is_made_like_the_others():
    assert repaired("mixed-dots", "1．甲\n2．乙\n3.丙\n") == "1．甲\n2．乙\n3．丙\n"
    assert repaired("mixed-dots", "1．甲\n2.乙\n") == "1.甲\n2.乙\n"
    assert told("mixed-dots", "1．甲\n2．乙\n增长3.5个百分点。\n") == []
    assert told("mixed-dots", "1、甲\n2．乙\n") == []


def test_siblings_share_a_layout():
    assert told("mixed-layout", "一、甲\n丙。\n二、乙。丁。\n三、戊\n己。\n") == ["二、"]
    assert told("mixed-layout", "一、甲\n（一）乙。丙。\n（二）丁。戊。\n二、己\n庚。\n") == []
    assert told("mixed-layout", "一、请报送方案。\n二、甲。乙。\n三、丙。丁。\n") == []


def test_siblings_do_not_share_a_title():
    assert told("repeated-title", "一、加强 领导\n甲。\n二、加强领导\n乙。\n") == ["加强领导"]
    assert told("repeated-title", "一、甲区\n（一）目标\n二、乙区\n（一）目标\n") == []
    assert told("repeated-title", "第一章　总则\n第二章　总则\n") == []


def test_a_subject_is_not_itemised():
    def told_in(text, profile="tw"):
        return told("itemised-subject", text, profile)

    assert told_in("主旨：一、檢送資料。\n二、請配合。\n") == ["一、"]
    assert told_in("主旨：檢送資料並請配合：\n一、甲。\n二、乙。\n說明：丙。\n") == ["一、"]
    assert told_in("主旨：檢送資料。\n說明：\n一、甲。\n二、乙。\n") == []
    assert told_in("主旨：檢送資料。\n一、甲。\n二、乙。\n") == []
    assert told_in("主旨：一、二月份資料。\n") == []
    assert told_in("主旨：一、檢送資料。\n", "hk") == []


def test_a_letter_to_a_superior_has_no_measures():
    letter = "主旨：檢陳計畫一份，請　鑒核。\n說明：甲。\n辦法：乙。\n"
    assert told("measures-upward", letter, "tw") == ["辦法"]
    assert told("measures-upward", letter.replace("鑒核", "查照"), "tw") == []
    assert told("measures-upward", letter + letter, "tw") == []


def test_a_paper_of_hong_kong_counts_its_paragraphs_from_the_second():
    text = "背景\n2. 甲。\n3. 乙。\n5. 丙。\n"
    assert told("skipped-number", text, "hk") == ["5."]
    assert repaired("skipped-number", text, "hk") == "背景\n2. 甲。\n3. 乙。\n4. 丙。\n"
    assert told("skipped-number", text.replace("5", "4"), "cn") == ["2."]
