"""Whole documents: a right one is silent, each fault is found where it is."""

import pytest

from doclint import lint_text

RIGHT = """江川市人民政府文件
江政发〔2024〕5号

江川市人民政府关于印发《江川市防汛预案（试行）》的通知

各县（区）人民政府，市政府各部门：
现将《江川市防汛预案（试行）》（以下简称《预案》）印发给你们，请认真执行。《预案》自2024年5月1日起施行（联系方式见附件2）。

附件：1.江川市防汛预案（试行）
2.联系方式

江川市人民政府
2024年4月8日

附件1
江川市防汛预案（试行）
附件2
联系方式
抄送：市委办公室，市人大常委会办公室。
江川市人民政府办公室　2024年4月9日印发
"""

FAULTS = [
    ("〔2024〕5号", "［2024］5号", "elements/document-number-bracket"),
    ("〔2024〕5号", "〔2024〕05号", "elements/document-number-form"),
    ("的通知\n\n各", "的通知。\n\n各", "elements/title-end-mark"),
    ("各部门：", "各部门；", "elements/addressee-mark"),
    ("。《预案》自", "。“预案”自", "elements/short-title-form"),
    ("见附件2", "见附件3", "elements/missing-attachment"),
    ("（试行）\n2.", "（试行）；\n2.", "elements/attachment-list-mark"),
    ("2.联系方式", "2、联系方式", "elements/attachment-list-mark"),
    ("附件1\n", "附件1：\n", "elements/attachment-label"),
    ("附件2\n", "附件3\n", "elements/attachment-count"),
    ("附件1\n江川市防汛预案", "附件1\n江川市防洪预案", "elements/attachment-title"),
    ("2024年4月8日", "2024年04月8日", "elements/signing-date"),
    ("2024年4月8日", "二〇二四年四月八日", "elements/signing-date"),
    ("4月9日印发", "4月09日印发", "elements/signing-date"),
    ("委会办公室。", "委会办公室", "elements/copies-mark"),
    ("2024年4月8日", "2024年　月　日", "elements/unfilled-date"),
    ("江川市人民政府\n2024年4月8日", "江川市教育局\n2024年4月8日", "elements/signature-issuer"),
]


def own(text):
    return [each.rule for each in lint_text(text).diagnostics if each.rule.startswith("elements/")]


def test_a_right_document_is_silent():
    assert own(RIGHT) == []


@pytest.mark.parametrize(("right", "wrong", "rule"), FAULTS)
def test_each_fault_is_found(right, wrong, rule):
    assert RIGHT.count(right) >= 1
    assert rule in own(RIGHT.replace(right, wrong, 1))


@pytest.mark.parametrize(
    ("kind", "closing", "wrong"),
    [
        ("请示", "妥否，请批示。", False),
        ("请示", "特此报告。", True),
        ("报告", "特此报告。", False),
        ("报告", "以上报告妥否，请批示。", True),
        ("函", "请予函复。", False),
        ("函", "请遵照执行。", True),
        ("通知", "特此通知。", False),
        ("通知", "特此函达。", True),
    ],
)
def test_the_closing_formula_is_that_of_the_kind(kind, closing, wrong):
    body = f"市人民政府：\n防汛工作已经准备就绪。\n{closing}"
    text = f"江川市水务局关于防汛工作的{kind}\n{body}\n江川市水务局\n2024年5月6日\n"
    assert ("elements/closing-formula" in own(text)) == wrong


def test_a_speech_needs_no_addressee_and_no_closing():
    assert own("在全市防汛工作会议上的讲话\n（2024年5月6日）\n同志们：\n今天我们召开会议。\n") == []
