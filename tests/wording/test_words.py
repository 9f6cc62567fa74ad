"""Wrong words are found in both scripts; words that merely meet, and older documents, are left alone."""

import pytest

from doclint import Document, plugins
from doclint.lint import lint
from doclint.rules import activate

FAMILY = [activate(rule) for rule in plugins.load().rules if rule.family == "wording" and rule.default]


def found(text, profile="cn"):
    return [d.span.of(text) for d in lint(Document(text, profile=profile), FAMILY).diagnostics]


@pytest.mark.parametrize(
    "text",
    [
        "报上公布署名文章。",
        "电价按装机容量核定。",
        "自己经过这里。",
        "专家研究竞争规律。",
        "一座落成的桥。",
        "预防犯罪。",
        "年末能够完成。",
        "他已支付主任医师的费用。",
        "为了了解情况，我们去了。",
        "同事之间好好讨论讨论。",
    ],
)
def test_words_that_merely_meet_pass(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "profile", "wrong"),
    [
        ("会议布署了工作。", "cn", "布署"),
        ("會議布署了工作。", "cn-hant", "布署"),
        ("他們兢兢業業，卻仍一愁莫展。", "tw", "一愁莫展"),
        ("發展要有氣慨。", "hk", "氣慨"),
    ],
)
def test_a_wrong_word_is_found_in_each_script(text, profile, wrong):
    assert found(text, profile) == [wrong]


def test_what_is_usual_in_taiwan_passes_there():
    assert found("請匯入帳戶，部份費用由本局補助，並登錄系統。", "tw") == []


def test_an_older_document_keeps_its_spellings():
    assert found("一九八一年，多种经济成份并存，丰富多采。一九八二年继续。") == []
    assert found("2021年，多种经济成份并存。") == ["成份"]


def test_a_title_keeps_its_spelling():
    assert found("依据《人民币银行结算帐户管理办法》办理。") == []


def test_a_word_is_reported_once():
    assert found("各单位要再接再励，抓好落实。") == ["再接再励"]


def test_a_statute_without_date_may_be_old_but_does_not_mix_spellings():
    statute = "".join(f"第{number}条　单位应当依法设置会计帐簿。\n" for number in "一二三四五六")
    assert found(statute) == []
    assert found(statute + "第七条　账簿应当妥善保存。\n") == ["帐簿"] * 6
