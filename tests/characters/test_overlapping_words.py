"""Where two words reach for one character, what stands there needs only one of them."""

import pytest

import doclint

FRAME = "關於加強動物保護工作的通知：各機關辦理相關業務，{}，並將辦理情形報告主管機關。"


@pytest.mark.parametrize(
    "words",
    [
        "應儘量避免使用活體動物",
        "得請求回復名譽之適當處分",
        "在運輸、繫留等過程中",
        "以硬體製造為主",
        "扣留物得毀棄之",
    ],
)
def test_a_form_with_a_word_of_its_own_stays(words):
    report = doclint.lint_text(FRAME.format(words), profile="tw", select=["characters/wrong-conversion"])
    assert report.diagnostics == ()


@pytest.mark.parametrize(
    ("words", "wrong"), [("應儘義務", "儘"), ("不斷髮揮作用", "髮"), ("這種體製造成了浪費", "製")]
)
def test_a_form_without_one_is_found(words, wrong):
    report = doclint.lint_text(FRAME.format(words), profile="tw", select=["characters/wrong-conversion"])
    assert [d.span.of(report.document.text) for d in report.diagnostics] == [wrong]
