"""What of a Word file is its text, and what is not."""

import pytest
from word_files import package, paragraph, run, typed

from doclint.facts import Layout
from doclint.sources.docx import DOCX
from doclint.sources.text import TEXT


def read(body: str, **parts: str):
    return DOCX.read(package(body, **parts), "草稿.docx")


def field(instruction: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def box(inner: str) -> str:
    shape = f"<w:txbxContent>{inner}</w:txbxContent>"
    return (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wps:txbx>"
        f"{shape}</wps:txbx></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{shape}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_paragraphs_are_joined_by_line_breaks():
    document = read(paragraph("甲", "乙") + paragraph() + paragraph("丙"))
    assert document.text == "甲乙\n\n丙"
    assert [block.span.of(document.text) for block in document.blocks] == ["甲乙", "丙"]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ('<w:ins w:id="1" w:author="a">{}</w:ins>', "前字后"),
        ('<w:moveTo w:id="1" w:author="a">{}</w:moveTo>', "前字后"),
        ('<w:del w:id="1" w:author="a"><w:r><w:delText>字</w:delText></w:r></w:del>', "前后"),
        ('<w:moveFrom w:id="1" w:author="a">{}</w:moveFrom>', "前后"),
        ('<w:hyperlink r:id="rId9">{}</w:hyperlink>', "前字后"),
        ("<w:smartTag>{}</w:smartTag>", "前字后"),
        ("<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>", "前字后"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>字</w:t></w:r>", "前后"),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>字</w:t></w:r>', "前字后"),
        ('<w:r><w:commentReference w:id="0"/></w:r>', "前后"),
        ('<w:r><w:footnoteReference w:id="2"/></w:r>', "前后"),
        ("<w:r><w:tab/></w:r>", "前\t后"),
        ("<w:r><w:br/></w:r>", "前\n后"),
        ("<w:r><w:t> 字\n</w:t></w:r>", "前字后"),
        ("<w:r><w:ruby><w:rt>{}</w:rt><w:rubyBase>{}</w:rubyBase></w:ruby></w:r>", "前字后"),
    ],
)
def test_what_is_text_in_a_paragraph(inner, text):
    assert read(paragraph("前", inner.replace("{}", run("字")), "后")).text == text


def test_a_deleted_paragraph_mark_joins_two_paragraphs():
    gone = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>'
    assert read(paragraph("前", properties=gone) + paragraph("后")).text == "前后"


def test_deleted_rows_are_out_and_cells_are_blocks():
    row = "<w:tr>{}<w:tc>" + paragraph("甲") + "</w:tc><w:tc>" + paragraph("乙") + "</w:tc></w:tr>"
    deleted = row.replace("{}", '<w:trPr><w:del w:id="1" w:author="a"/></w:trPr>')
    document = read(f"<w:tbl>{row.replace('{}', '')}{deleted}</w:tbl>")
    assert document.text == "甲\n乙"
    assert {block.kind for block in document.blocks} == {"cell"}


def test_text_boxes_are_read_once_after_the_paragraph_that_they_are_anchored_in():
    document = read(paragraph("正文", box(paragraph("旁注"))) + paragraph("下文"))
    assert document.text == "正文\n旁注\n下文"
    assert [block.kind for block in document.blocks] == ["paragraph", "note", "paragraph"]


def test_notes_headers_and_footers_come_last():
    document = read(
        paragraph("正文"),
        footnotes=f'<w:footnote w:type="separator" w:id="0">{paragraph("线")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph("脚注")}</w:footnote>',
        endnotes=f'<w:endnote w:id="2">{paragraph("尾注")}</w:endnote>',
        header=paragraph("页眉"),
        footer=paragraph("页脚"),
    )
    assert document.text == "正文\n脚注\n尾注\n页眉\n页脚"
    assert [block.kind for block in document.blocks] == ["paragraph", *["note"] * 4]


@pytest.mark.parametrize("instruction", ["PAGE", "TOC \\o", "DATE", "REF _Toc1"])
def test_what_a_field_generates_is_not_judged(instruction):
    document = read(paragraph("第", field(instruction, "1,2"), "页"))
    assert document.text == "第1,2页"
    assert document.prose == "第\ufffc\ufffc\ufffc页"


def test_what_is_typed_into_a_link_is_judged():
    assert read(paragraph(field('HYPERLINK "x"', "链接"))).prose == "链接"


def test_a_prompt_that_nobody_has_filled_in_is_not_judged():
    prompt = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('单击')}</w:sdtContent></w:sdt>"
    assert read(paragraph("甲", prompt)).prose == "甲\ufffc\ufffc"


def test_addresses_are_not_judged():
    document = read(paragraph("网址：https://example.com/a,b。"))
    assert [region.kind for region in document.regions] == ["url"]


def test_titles_and_headings_are_known_by_style():
    styles = """
        <w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="b"><w:name w:val="heading 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="c"><w:name w:val="自定义"/>
            <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>"""
    body = "".join(paragraph("字", properties=f'<w:pStyle w:val="{id_}"/>') for id_ in "abc")
    found = [(block.kind, block.level) for block in read(body, styles=styles).blocks]
    assert found == [("title", 0), ("heading", 2), ("heading", 1)]


def test_a_line_break_after_a_full_stop_ends_a_paragraph_and_one_within_a_sentence_does_not():
    document = read(paragraph("第一句。", "<w:r><w:br/></w:r>", "第二句写到", "<w:r><w:br/></w:r>", "这里。"))
    assert [block.span.of(document.text) for block in document.blocks] == ["第一句。", "第二句写到\n这里。"]


def test_paragraphs_are_counted_as_a_reader_counts_them():
    document = read(paragraph("甲") + paragraph() + paragraph("乙"), header=paragraph("眉"))
    assert isinstance(document.facts, Layout)
    assert [(each.number, each.part) for each in document.facts.paragraphs] == [
        (1, "body"),
        (2, "body"),
        (None, "header"),
    ]
    assert document.facts.paragraph(document.text.index("乙")).number == 2


def test_what_a_web_page_left_is_no_more_judged_than_in_a_text():
    text = "首页 > 政务公开\n关于做好防汛工作的通知\n今年雨水多。\n- 1 -\n责任编辑：李某 www.example.gov.cn"
    document = DOCX.read(typed(text), None)
    assert [block.span.of(text) for block in document.blocks] == ["关于做好防汛工作的通知", "今年雨水多。"]
    assert document.prose == TEXT.read(text.encode(), None).prose


def test_hard_wrapped_text_that_was_pasted_is_joined_as_it_is_in_a_text():
    body = "各乡镇要把防汛责任落实到人。气象、水利部门要加强会商研判，发现险情及时上报。" * 4
    text = "关于防汛工作的通知\n\n" + "\n".join(body[at : at + 25] for at in range(0, len(body), 25))
    document = DOCX.read(typed(text), None)
    assert [block.span.of(text).replace("\n", "") for block in document.blocks] == [
        "关于防汛工作的通知",
        body,
    ]
