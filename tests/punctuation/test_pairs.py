"""Which marks are taken for pairs, which for orphans, and which are no paired marks at all."""

import pytest

from doclint import MASK, lint_text


def remarks(text, rule, profile="cn"):
    report = lint_text(text, profile=profile)
    assert report.failures == ()
    return [(d.span.of(text), d.span.start) for d in report.diagnostics if d.rule == f"punctuation/{rule}"]


@pytest.mark.parametrize(
    "text",
    [
        "他在信里写道：\n“家里都好。\n“路也修通了。\n“勿念。”\n大家读了都很感动。",
        "会上宣读了一首诗：\n“春风又绿江南岸，\n明月何时照我还。”\n掌声响起。",
        "关于印发《清河县城乡环境整治\n三年行动方案》的通知",
        "请各科室报送「清河县所属各机关\n    已完工工程预定开放、正\n    式交通日期」，以便汇总。",
        "要做好：1）摸清底数；2）分类施策；a)建立台账；b)定期通报。",
        "It's the workers’ day; don’t be late for ‘Rock ’n’ Roll’ at 清河.",
        '会议室配备55"和65"屏幕各一块。',
        "大家辛苦了:) 加油;-)",
        "| 税目（一 | 税额） |\n| 甲 | 乙 |",
    ],
)
def test_honest_marks_are_no_orphans(text):
    assert remarks(text, "unpaired-mark") == []


@pytest.mark.parametrize(
    ("text", "orphan"),
    [
        ("坚持“四风问题不除、干部作风不改。\n要落实“三会一课”制度。", ("“", 2)),
        ("要落实“三会一课”制度，抓好四风”整治。", ("”", 16)),
        ("学习《管理办法（试行》和《实施细则》。", ("（", 7)),
        ("学习《管理办法和“三会一课”制度。", ("《", 2)),
        ("各县（市、区人民政府要抓好落实。", ("（", 2)),
    ],
)
def test_one_remark_for_each_orphan_at_the_orphan(text, orphan):
    assert remarks(text, "unpaired-mark") == [orphan]


def test_marks_of_two_paragraphs_do_not_pair_across_a_full_stop():
    text = "要破除“等靠要思想。\n要整治文山会海”现象。"
    assert [char for char, _ in remarks(text, "unpaired-mark")] == ["“", "”"]


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("各县（市、区人民政府要抓好落实。", "各县（市、区）人民政府要抓好落实。"),
        ("按照安全生产应急条例》的规定执行。", "按照《安全生产应急条例》的规定执行。"),
        (
            "联系专班（联系人：张三，电话：0390-5550。",
            "联系专班（联系人：张三，电话：0390-5550）。",
        ),
        ("要力戒“文山”。坚决整治“文山。", "要力戒“文山”。坚决整治“文山”。"),
        ("他说：“把路修好。大家都同意。", "他说：“把路修好。”大家都同意。"),
        ("报送专班（邮箱：a@b.com。逾期通报。", "报送专班（邮箱：a@b.com）。逾期通报。"),
    ],
)
def test_the_place_of_a_lost_half_is_suggested(text, suggestion):
    report = lint_text(text, profile="cn")
    (fix,) = [d.fix for d in report.diagnostics if d.rule == "punctuation/unpaired-mark"]
    (edit,) = fix.edits
    assert fix.safety.value == "shown"
    assert MASK not in fix.title
    assert text[: edit.span.start] + edit.text + text[edit.span.end :] == suggestion


def test_straight_quotes_follow_the_style_of_the_document():
    assert fixes('要整治"文山"。', "cn") == ["“", "”"]
    assert fixes('要整治"文山"。', "tw") == ["「", "」"]
    assert fixes('落實「三農」政策，要整治"文山"。', "cn-hant") == ["「", "」"]
    assert fixes('他說：「要整治"文山"。」', "hk") == ["『", "』"]


def fixes(text, profile):
    report = lint_text(text, profile=profile)
    (fix,) = [d.fix for d in report.diagnostics if d.rule == "punctuation/straight-quote"]
    return [edit.text for edit in fix.edits]


def test_two_quotations_that_face_away_are_not_one_within_another():
    text = "坚持“生态优先“理念，推进”一张网”建设。"
    assert remarks(text, "quote-level") == []
    assert [found for found, _ in remarks(text, "reversed-mark")] == ["“生态优先“", "”一张网”"]
    nested = "会议强调“要弘扬“孺子牛”精神，推进“一张网”建设”。"
    assert [found for found, _ in remarks(nested, "quote-level")] == ["“孺子牛”", "“一张网”"]


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("在全市工作会议上的讲话\n（2021年4月8日\n同志们：\n今天开会。", "在“4月8日”后补“）”"),
        ("各县（区每季度至少召开一次会议。", "在“各县（区”后补“）”"),
        ("请假：周明（学习、吴兰（出差）", "在“明（学习”后补“）”"),
        ("请携带证件（2024年6月30日前入职。", "在“日前入职”后补“）”"),
        ("在全市工作会议上的讲话\n2021年4月8日）\n同志们：\n今天开会。", "在“2021”前补“（”"),
    ],
)
def test_the_place_of_a_lost_bracket_is_shown(text, fix):
    found = [d for d in lint_text(text, profile="cn").diagnostics if d.rule == "punctuation/unpaired-mark"]
    assert [d.fix.title for d in found] == [fix]
