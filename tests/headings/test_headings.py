"""The family as a whole: whole drafts, fixes, profiles, generated numbers."""

from pathlib import Path

import pytest

from doclint import Block, Document, Safety, Span, plugins
from doclint.diagnostic import apply_edits
from doclint.lint import lint
from doclint.rules import activate

RULES = [activate(rule) for rule in plugins.load().rules if rule.family == "headings" and rule.default]
SAMPLE = Path(__file__).parents[3] / "shared" / "samples" / "speech-hant.txt"


def remarks(text, profile="cn"):
    report = lint(Document(text, profile=profile), RULES)
    assert report.failures == ()
    return report.diagnostics


def rules(text, profile="cn"):
    return [each.rule.partition("/")[2] for each in remarks(text, profile)]


def repaired(text, profile="cn"):
    (remark,) = remarks(text, profile)
    return apply_edits(text, remark.fix.edits), remark.fix.safety


DRAFT = """全市重点工作推进会讲话提纲

同志们：
下面，我讲两点意见。
一、认清形势，增强紧迫感
今年以来，全市各项工作稳步推进，主要体现在三个方面：一是投资增长；二是消费回暖；三是外贸向好。
1.成绩来之不易。12名同志受到表彰，11名同志记功。
2.问题不容忽视。1.5亿元以上的项目偏少。
二、突出重点，打好攻坚战
1.抓项目。1、2号楼要按期交付。
2.抓服务。（一）、（二）两类企业，分别走访。
同志们，让我们共同努力！
"""


def test_a_clean_draft_is_silent():
    assert remarks(DRAFT) == ()


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample stands beside the checkout")
def test_a_real_speech_is_silent():
    document = Document(SAMPLE.read_text(encoding="utf-8"))
    assert lint(document, RULES).diagnostics == ()


def test_a_run_is_renumbered_as_a_whole():
    text = "（一）甲\n（二）乙\n（四）丙\n（五）丁\n（六）戊\n"
    assert repaired(text) == ("（一）甲\n（二）乙\n（三）丙\n（四）丁\n（五）戊\n", Safety.UNSAFE)


def test_renumbering_keeps_each_labels_own_spelling():
    text = "一、甲\n(1)乙\n(3)丙\n二、丁\n"
    found = [each for each in remarks(text) if each.rule == "headings/skipped-number"]
    assert apply_edits(text, found[0].fix.edits) == "一、甲\n(1)乙\n(2)丙\n二、丁\n"


def test_a_series_is_renumbered_as_a_whole():
    text = "一是甲；二是乙；四是丙；五是丁。"
    assert repaired(text) == ("一是甲；二是乙；三是丙；四是丁。", Safety.UNSAFE)


def test_one_remark_a_label_with_the_whole_label_put_right():
    assert repaired("（1）甲\n(2)、乙\n（3）丙\n") == ("（1）甲\n（2）乙\n（3）丙\n", Safety.SAFE)


def test_a_generated_number_is_judged_but_not_fixed():
    text = "甲乙\n丙丁\n戊己\n"
    labels = ("一、", "二、", "四、")
    blocks = [Block("heading", Span(3 * at, 3 * at + 2), 1, label) for at, label in enumerate(labels)]
    (remark,) = lint(Document(text, blocks, profile="cn"), RULES).diagnostics
    assert (remark.rule, remark.span, remark.fix) == ("headings/skipped-number", Span(6, 6), None)


def test_marks_are_those_of_the_place():
    text = "一、甲\n1、乙\n2、丙\n二、丁\n"
    assert rules(text, "cn") == rules(text, "cn-hant") == ["wrong-mark", "wrong-mark"]
    assert rules(text, "tw") == rules(text, "hk") == []
    assert rules(text.replace("2、", "2."), "tw") == ["wrong-mark"]


def test_abroad_either_width_of_brackets_is_right_when_it_is_kept_to():
    text = "(一)甲\n(二)乙\n(三)丙\n"
    assert rules(text, "tw") == rules(text, "hk") == []
    assert rules(text, "cn") == ["bracket-width"] * 3
    assert rules("（一）甲\n(二)乙\n（三）丙\n", "tw") == ["bracket-width"]
    assert rules("（一)甲\n（二）乙\n", "hk") == ["bracket-width"]


def test_in_hong_kong_the_ladder_is_not_judged():
    text = "1.甲\n（一）乙\n（二）丙\n2.丁\n（一）戊\n（二）己\n"
    assert rules(text, "cn") == ["wrong-level"]
    assert rules(text, "hk") == []


def test_an_old_text_keeps_its_own_marks():
    text = "一九八五年要抓好两件事。第一、抓生产。第二、抓流通。\n"
    assert rules(text) == []
    assert rules(text.replace("一九八五年", "2024年")) == ["series-mark", "series-mark"]
    assert rules(text.replace("第二、", "第二，")) == ["series-mark"]


def test_the_last_member_may_be_a_closing():
    assert rules("讲三点：一是甲；二是乙。最后，祝大家工作顺利。") == []


def test_statutes_hold_sentences_within_their_items():
    article = "第一条　有下列情形之一的：\n（一）甲。乙；\n（二）丙；\n（三）丁。\n第二条　戊。\n"
    assert rules(article) == []
    assert rules("主要有：一是甲。乙；二是丙；三是丁。") == ["semicolon-over-stop"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("一、甲\n二、乙\n四、丙\n", "skipped-number"),
        ("一、甲\n二、乙\n二、丙\n", "repeated-number"),
        ("一、甲\n三、乙\n二、丙\n", "reversed-number"),
        ("一、甲\n二、乙\n三、丙\n一、丁\n", "reversed-number"),
        ("一、甲\n1.乙\n2.丙\n二、丁\n（一）戊\n（二）己\n", "mixed-levels"),
        ("第一条　甲。\n第三条　乙。\n", "skipped-number"),
        ("第一章　甲\n第三章　乙\n", "skipped-number"),
        ("1.1、甲\n1.2 乙\n1.3、丙\n", "decimal-mark"),
        ("一是甲；二是乙；贰是丙；四是丁。", "series-gap"),
    ],
)
def test_each_fault_is_found(text, rule):
    assert rule in rules(text)


def test_many_broken_lists_cost_no_more_than_their_length():
    text = "".join(f"{number * 7919 % 31 + 1}.甲\n" for number in range(5000))
    fixes = [each.fix for each in remarks(text) if each.fix]
    assert sum(len(fix.edits) for fix in fixes) < 20 * 5000


def test_a_date_may_follow_an_arabic_number_without_a_blank():
    text = "一、教务处：\n1.登记选课学生。\n2.3月8日开始报名。\n3.12月底前完成。\n二、总务处：检修校舍。\n"
    assert rules(text) == []


def test_in_taiwan_a_dot_is_right_where_it_is_usual():
    text = "一、甲\n1.乙\n2.丙\n二、丁\n"
    assert rules(text, "tw") == []
    assert rules(text.replace("2.", "2、") + "1、戊\n2、己\n", "tw") == ["wrong-mark"]
