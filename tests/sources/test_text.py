"""What a plain text's lines hold beside prose: addresses, file names, code, directives."""

import pytest

from doclint import MASK
from doclint.sources.text import TEXT


def regions(text: str, kind: str) -> list[str]:
    document = TEXT.read(text.encode(), None)
    return [region.span.of(text) for region in document.regions if region.kind == kind]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("详见https://www.example.gov.cn/a/b_1.html。", "https://www.example.gov.cn/a/b_1.html"),
        ("（网址：http://example.cn/list?id=3&n=2）", "http://example.cn/list?id=3&n=2"),
        ("(见 http://example.cn/a_(b).html)。", "http://example.cn/a_(b).html"),
        ("登录www.example.org.cn,按提示填写", "www.example.org.cn"),
        ("请发至li.ming@example.com.cn。", "li.ming@example.com.cn"),
        ("请发至<li_ming@example.com>", "li_ming@example.com"),
        ("服务器在example.com:8080/x，", "example.com:8080/x"),
        ('<a href="https://example.cn/x">', "https://example.cn/x"),
    ],
)
def test_addresses(text, found):
    assert regions(text, "url") == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("填好report_v1.2.docx后报送", "report_v1.2.docx"),
        ("填好“附表一.xlsx”后报送", ".xlsx"),
        ("存入D:\\files\\2024\\plan.txt即可", "D:\\files\\2024\\plan.txt"),
        ("执行`a=1`后重启", "`a=1`"),
    ],
)
def test_file_names_and_code(text, found):
    assert regions(text, "code") == [found]


@pytest.mark.parametrize(
    "text",
    [
        "比上年增长3.5%，达到1.2.3节所列数值。",
        "2024.1.5印发,请遵照执行.",
        "1.充分认识重要意义.2.狠抓落实",
        "U.S.A.与E.U.的做法",
        "邮箱格式为姓名@单位",
        "A/B两类、C@D、...……",
    ],
)
def test_prose_in_half_width_is_no_region(text):
    assert TEXT.read(text.encode(), None).regions == ()


def test_a_masked_address_keeps_every_offset():
    text = "见www.example.cn，详情面洽。"
    prose = TEXT.read(text.encode(), None).prose
    assert prose == "见" + MASK * len("www.example.cn") + "，详情面洽。"


def test_directives_on_their_own_line_and_in_comments():
    text = (
        "甲\n  #doclint: off numbers/x 原文如此  \r\n乙<!-- doclint: on numbers/x -->丙\n# doclint: off a/b"
    )
    assert regions(text, "directive") == [
        "#doclint: off numbers/x 原文如此",
        "<!-- doclint: on numbers/x -->",
        "# doclint: off a/b",
    ]


def test_a_directive_within_a_sentence_is_text():
    assert regions("可写#doclint: off a/b来关闭", "directive") == []


def test_a_directive_line_is_no_paragraph():
    text = "甲\n#doclint: off a/b 原因\n乙"
    document = TEXT.read(text.encode(), None)
    assert [block.span.of(text) for block in document.blocks] == ["甲", "乙"]
