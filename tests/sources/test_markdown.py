"""Markdown: what CommonMark shows as text is judged where it stands; nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import MASK, Edit, Span
from doclint.sources.markdown import MARKDOWN


def read(text: str):
    return MARKDOWN.read(text.encode(), "稿.md")


def blocks(text: str) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.span.of(text)) for block in read(text).blocks]


def judged(text: str) -> str:
    """The prose as a rule sees it, masks shown by a dot."""
    return read(text).prose.replace(MASK, "·")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# 一、总体要求\n正文", [("heading", 1, "一、总体要求"), ("paragraph", 0, "正文")]),
        ("### （一）目标 ###\n", [("heading", 3, "（一）目标")]),
        ("总体要求\n===\n具体安排\n---\n", [("heading", 1, "总体要求"), ("heading", 2, "具体安排")]),
        ("**一、总体要求**\n", [("paragraph", 0, "一、总体要求")]),
        ("**强化责任**。各单位要落实。[^1]\n", [("paragraph", 0, "强化责任**。各单位要落实。")]),
        ("上句，\n下句。\n", [("paragraph", 0, "上句，\n下句。")]),
        ("- 甲、\n  续\n- 乙\n", [("item", 0, "甲、\n  续"), ("item", 0, "乙")]),
        ("1. 甲\n2. 乙\n", [("item", 0, "甲"), ("item", 0, "乙")]),
        ("> 引文，\n> 续\n", [("paragraph", 0, "引文，\n> 续")]),
        ("> # 题\n> - 项\n", [("heading", 1, "题"), ("item", 0, "项")]),
        ("[^甲]: 注文。\n", [("note", 0, "注文。")]),
        (
            "| 甲 | 乙\\|丙 |\n|:-|-|\n|  | 甲 |\n",
            [("cell", 0, "甲"), ("cell", 0, "乙\\|丙"), ("cell", 0, "甲")],
        ),
        ("```\n代码\n```\n\n    代码\n\n<p>网页</p>\n", []),
        ("[名]: http://example.cn '题'\n", []),
        ("---\ntitle: 题\n---\n正文", [("paragraph", 0, "正文")]),
        ("+++\ntitle = '题'\n+++\n\n正文", [("paragraph", 0, "正文")]),
        ("$$\nx = 1\n$$\n正文", [("paragraph", 0, "正文")]),
        ("", []),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_blocks(text, found, end):
    ended = [(kind, level, passage.replace("\n", end)) for kind, level, passage in found]
    assert blocks(text.replace("\n", end)) == ended


def test_lines_that_are_meant_as_paragraphs_are_paragraphs():
    text = "提几点要求：\n一、抓落实，\n抓检查\n二、抓总结\n　　请遵照执行。  \n此致\n"
    assert [passage for _, _, passage in blocks(text)] == [
        "提几点要求：",
        "一、抓落实，\n抓检查",
        "二、抓总结",
        "请遵照执行。",
        "此致",
    ]


def test_hard_wrapped_paragraphs_are_joined():
    body = "各乡镇要把防汛责任落实到人。气象、水利部门要加强会商研判，发现险情及时上报。" * 4
    lines = [body[at : at + 25] for at in range(0, len(body), 25)]
    found = blocks("# 题\n\n" + "\n".join(lines) + "\n\n" + "\n".join(lines))
    assert [passage.replace("\n", "") for _, _, passage in found] == ["题", body, body]


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("甲**乙**丙", "甲··乙··丙"),
        ("甲*乙*、__丙__与5 *3* x", "甲·乙·、__丙__与5 ·3· x"),
        ("2 * 3 = 6，**未完", "2 * 3 = 6，**未完"),
        ("见[甲乙](http://example.cn '题')。", "见·甲乙" + "·" * 24 + "。"),
        ("见[甲*乙*][名]\n\n[名]: a.html", "见·甲·乙·····\n\n" + "·" * 11),
        ("见![图*示*](a.png)。", "见" + "·" * 14 + "。"),
        ("`代码`与``代`码``与`未完", "····与·······与`未完"),
        ("价\\*格\\甲", "价·*格\\甲"),
        ("甲&nbsp;乙 & 丙", "甲······乙 & 丙"),
        ("甲<br>乙<!-- 注 -->丙 <甲>", "甲····乙··········丙 <甲>"),
        ("见<https://example.cn/甲>。", "见" + "·" * 22 + "。"),
        ("公式$x_1 = 2$成立，价$5至$10", "公式·········成立，价$5至$10"),
        ("正文[^1]。\n\n[^1]: 注", "正文····。\n\n····· 注"),
        ("# 题 #\n", "· 题 ·\n"),
        ("> - 项\n", "··· 项\n"),
        ("---\n", "···\n"),
        ("[甲]未定义，[乙](未完", "[甲]未定义，[乙](未完"),
    ],
)
def test_what_is_not_prose_is_masked_in_its_place(text, prose):
    assert judged(text) == prose


def test_a_directive_is_known_in_and_between_paragraphs_but_not_in_code():
    text = "<!-- doclint: off a/b 原因 -->\n\n甲<!-- doclint: on a/b -->乙\n\n`<!-- doclint: off c/d -->`\n"
    found = [region.span.of(text) for region in read(text).regions if region.kind == "directive"]
    assert found == ["<!-- doclint: off a/b 原因 -->", "<!-- doclint: on a/b -->"]


def test_front_matter_and_formulas_are_told_apart():
    text = "---\ntitle: 题\n---\n\n$$\na\n$$\n\n```\nb\n```\n"
    assert [(region.kind, region.span.of(text)) for region in read(text).regions] == [
        ("frontmatter", "---\ntitle: 题\n---"),
        ("code", "$$\na\n$$"),
        ("code", "```\nb\n```"),
    ]


def test_a_thematic_break_at_the_start_is_no_front_matter():
    assert [passage for _, _, passage in blocks("---\n\n正文\n\n---\n")] == ["正文"]


def test_an_edit_is_written_with_all_else_as_it_was():
    text = "# 一、题\r\n\r\n**正文**\r\n"
    document = MARKDOWN.read("\ufeff".encode() + text.encode("utf-8"), None)
    at = document.text.index("正")
    assert MARKDOWN.write(document, [Edit(Span(at, at + 2), "全文")]) == (
        "\ufeff# 一、题\r\n\r\n**全文**\r\n".encode()
    )


PIECES = (
    [
        "甲",
        "乙，",
        "丙。",
        "一、",
        "　　",
        "**",
        "*",
        "_",
        "`",
        "``",
        "[",
        "](",
        ")",
        "![",
        "<",
        ">",
        "<b>",
        "&amp;",
    ]
    + [
        "\\",
        "|",
        "\n|-|-|\n",
        "- ",
        "1. ",
        "> ",
        "# ",
        "\n===\n",
        "\n```\n",
        "    ",
        "\t",
        "\n\n",
        "\n",
        "\r\n",
        "\r",
    ]
    + ["$", "$$", "[^1]", "[^1]:", "---\n", "<!-- ", " -->", "http://a.cn", "\x85", "\u2028", "\ufffc", "𠮷"]
)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_is_read_with_its_blocks_in_order_and_its_offsets_true(text):
    document = read(text)
    assert document.text == text
    assert len(document.prose) == len(text)
    ends = [0, *(block.span.end for block in document.blocks)]
    assert all(end <= block.span.start for end, block in zip(ends, document.blocks, strict=False))
    outside = list(document.prose)
    for block in document.blocks:
        assert block.span.of(text).strip() != ""
        outside[block.span.start : block.span.end] = " " * len(block.span)
    assert "".join(outside).replace(MASK, "").strip() == ""


@given(st.lists(st.sampled_from([piece for piece in PIECES if "\r" not in piece]), max_size=30).map("".join))
def test_the_kind_of_line_break_changes_nothing(text):
    windows = read(text.replace("\n", "\r\n")).prose.replace("\r\n", "\n")
    assert windows.replace(MASK, "") == read(text).prose.replace(MASK, "")
