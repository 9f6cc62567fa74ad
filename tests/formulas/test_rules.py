"""What each rule says of real wording, in its traps and by the document's own date."""

from pathlib import Path

import pytest

from doclint import lint_file, lint_text

SAMPLE = Path(__file__).parents[3] / "shared" / "samples" / "speech-hant.txt"


def said(text, fault, **options):
    report = lint_text(text, select=[f"formulas/{fault}"], **options)
    assert not report.failures
    return [(d.span.of(text), d.fix.edits[0].text if d.fix else None) for d in report.diagnostics]


def dated(sentence, year):
    return f"关于有关工作的通知\n{sentence}\n{year}年5月8日\n"


@pytest.mark.parametrize(
    ("fault", "text", "found"),
    [
        ("wrong-verb", "坚定“四个意识”，做到“四个自信”。", [("坚定", "增强"), ("做到", "坚定")]),
        ("wrong-verb", "协调推进“五位一体”总体布局。", [("协调推进", "统筹推进")]),
        ("wrong-verb", "自觉增强“四个意识”，统筹推进“五位一体”总体布局。", []),
        ("misspelt-formula", "筑牢中华民族共同体意识。", [("筑", "铸")]),
        ("misspelt-formula", "筑牢国家安全屏障。", []),
        ("wrong-form", "各级人大代表、政协代表应邀到会。", [("代表", "委员")]),
        ("wrong-form", "市政协代表团、人大委员会议题。", []),
        ("wrong-form", "坚定不移走法制国家建设之路。", []),
        ("wrong-form", "“一带一路”战略、中央纪委、国家监委", [("战略", "倡议"), ("、", "")]),
        ("wrong-form", "党的20大擘画了蓝图。", [("20", "二十")]),
        ("missing-quotes", "增强四个意识，坚持‘四个自信’。", [("四个意识", "“四个意识”")]),
        ("missing-quotes", "标语写着“增强四个意识、坚定四个自信”。", []),
        ("missing-quotes", "坚持\"四个自信\"，增强'四个意识'，做到”两个维护“。", []),
        ("missing-quotes", '他说："既要增强四个意识，也要落实到行动。"', []),
        ("missing-quotes", "读《四个自信十讲》，落实三会一课。", []),
        ("wrong-mark", "自信自强、守正创新、踔厉奋发、勇毅前行。", [("、", "，")]),
        ("wrong-mark", "不敢腐，不能腐，不想腐。", []),
        ("wrong-member", "稳就业、稳金融、稳外贸、稳投资、稳预期", [("贸", "贸、稳外资")]),
        ("wrong-member", "“四个自信”，即道路自信、理论自信、制度自信。", [("信", "信、文化自信")]),
        ("wrong-member", "要坚定道路自信、理论自信、制度自信。", []),
        ("wrong-member", "学习中国共产党史、新中国史、改革开放史、社会主义发展史。", []),
        ("wrong-form", "各族人民共同当家做主人。", []),
        (
            "disordered-members",
            "让群众有更多获得感、安全感、幸福感。",
            [("安全感、幸福感", "幸福感、安全感")],
        ),
        ("disordered-members", "要讲安全感、幸福感。", []),
        ("misspelt-name", "习进平总书记强调", [("进", "近")]),
        ("misspelt-name", "李克勤总理与李强总理", [("勤", "强")]),
        ("unsuitable-term", "请企业法人代表参加。", [("人代表", "定代表人")]),
        (
            "inconsistent-abbreviation",
            "成立县防汛抗旱指挥部（以下简称县防汛指挥部）。县防火指挥部另行成立。县防汛指回部值班。",
            [("回", "挥")],
        ),
        (
            "inconsistent-abbreviation",
            "经营危险货物的企业（以下简称危险货物企业）。危险货物的企业、危险货物购买企业应当登记。",
            [],
        ),
        ("inconsistent-abbreviation", "《办法》（以下简称《办法》）。依据《森林防火办法》执行。", []),
    ],
)
def test_a_rule_says(fault, text, found):
    assert said(text, fault) == found


@pytest.mark.parametrize(
    ("year", "sentence", "found"),
    [
        (2023, "落实新冠肺炎疫情防控措施。", [("肺炎", "")]),
        (2020, "落实新冠肺炎疫情防控措施。", []),
        (
            2024,
            "国家旅游局、银保监会联合发文。",
            [("国家旅游局", "文化和旅游部"), ("银保监会", "国家金融监督管理总局")],
        ),
        (2016, "国家旅游局、保监会联合发文。", []),
        (2024, "市农业农村局、市文化和旅游局要加强指导。", []),
        (2024, "原市环保局移交的档案已经整理。2015年市环保局立案20件。", []),
    ],
)
def test_a_name_is_outdated_by_the_documents_own_date(year, sentence, found):
    assert said(dated(sentence, year), "outdated-name") == found


def test_without_a_date_no_name_is_outdated():
    assert said("国家旅游局发文。", "outdated-name") == []


def test_a_name_is_said_where_the_mainland_says_it():
    assert said(dated("農業部、環保局會同辦理。", 2024), "outdated-name", profile="tw") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("开展“清朗家园行动”。总结“清朗家院行动”。", [("院", "园")]),
        ("“沪港通”试点平稳。启动“深港通”试点。", []),
        ("“十四五”规划收官。“十五五”规划开局。", []),
        ("实施“东部提升计划”。实施“西部提升计划”。", []),
        ("开展“春风送岗”行动、“春风送杠”行动。", []),
        ("开展“春风送岗”行动。总结“春风送杠”行动。再抓“春风送岗”行动。", [("杠", "岗")]),
        ("“村晚”节目精彩。“乡晚”节目好看。", [("乡", "村")]),
        ("发展“互粘网+体育”。办好“互联网+体育”。", [("粘", "联")]),
        ("“面子”要好看。“里子”要好看。", []),
    ],
)
def test_a_programme_has_one_name(text, found):
    assert said(text, "two-names") == found


def test_a_numbered_series_is_not_one_name():
    text = "".join(f"实施“示范街区第{n}号项目”。" for n in "甲子寅卯辰巳午未申酉戌亥")
    assert said(text, "two-names") == []


def test_the_commoner_name_is_kept():
    text = "“两个专项行动”启动。“两大专项行动”推进。“两大专项行动”收官。"
    assert said(text, "two-names") == [("个", "大")]


def test_quotation_marks_are_those_of_the_document():
    assert said("落實「放管服」改革，增強四個意識。", "missing-quotes", profile="hk") == [
        ("四個意識", "「四個意識」")
    ]


@pytest.mark.skipif(not SAMPLE.is_file(), reason="the real speech is not beside this checkout")
def test_a_real_speech_names_one_programme_twice_and_is_otherwise_to_the_letter():
    text = SAMPLE.read_text("utf-8")
    report = lint_text(text, select=["formulas"])
    assert [(d.rule, d.span.of(text)) for d in report.diagnostics] == [("formulas/two-names", "個")]


NAMES = """
[rules."formulas/misspelt-name"]
people = ["林沐阳 市长 同志", "許知遠 書記"]
offices = ["云溪市住房保障服务中心", "市人大常委会"]
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("林沭阳市长到会讲话。", [("沭", "沐")]),
        ("林沐阳市长、林沐辉主任、林海市长到会。", []),
        ("許知元書記到會講話，向與會同志轉達問候。", [("元", "遠")]),
        ("由云溪市住房保漳服务中心承办。", [("漳", "障")]),
        ("由云溪市住房障保服务中心承办。", [("障保", "保障")]),
        ("由云溪市住房保障服务中心、云溪市就业创业服务中心承办。", []),
        ("市人大尝委会听取报告。", [("尝", "常")]),
    ],
)
def test_names_that_an_office_lists_for_itself_are_held_to_the_letter(tmp_path, text, found):
    (tmp_path / "doclint.toml").write_text(NAMES, "utf-8")
    (tmp_path / "draft.txt").write_text(text, "utf-8")
    report = lint_file(tmp_path / "draft.txt")
    remarks = [d for d in report.diagnostics if d.rule == "formulas/misspelt-name"]
    assert [(d.span.of(text), d.fix.edits[0].text) for d in remarks] == found
    assert not report.failures


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("以科学发展观、邓小平理论、“三个代表”重要思想为指导。", 1),
        ("以邓小平理论、“三个代表”重要思想、科学发展观为指导。", 0),
        ("学习邓小平理论，邓小平理论是科学的理论。", 0),
    ],
)
def test_guiding_theories_keep_the_order_of_the_constitution_of_the_party(text, count):
    assert len(said(text, "disordered-chain")) == count


def test_the_three_posts_keep_their_order():
    text = "中共中央总书记、中央军委主席、国家主席发表讲话。"
    assert len(said(text, "disordered-members")) == 1
