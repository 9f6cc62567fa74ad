"""The layout of real Word files, judged where they carry a red head or where it is asked for."""

import json

import pytest
from word_files import package, paragraph, run

from doclint.sources.docx import DOCX


def look(font: str, size: float) -> str:
    return f'<w:rFonts w:eastAsia="{font}"/><w:sz w:val="{size * 2:g}"/>'


def line(text: str, font: str, size: float, more: str = "") -> str:
    return paragraph(run(text, look(font, size)), properties=more)


CENTRE = '<w:jc w:val="center"/>'
FIXED = '<w:spacing w:line="560" w:lineRule="exact"/>'
SENTENCE = "　　各地各部门要按照职责分工，逐级落实防汛责任人，逐段检查堤防。"
PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="2098" w:bottom="1985" w:left="1588" w:right="1474"/></w:sectPr>'
)
NUMBER = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>'
)


def draft(
    head="某某市人民政府文件",
    body=("仿宋_GB2312", 16),
    page=PAGE,
    spacing=FIXED,
    title=("方正小标宋_GBK", 22),
):
    return (
        line(head, "方正小标宋_GBK", 42, CENTRE)
        + line("某政发〔2024〕8号", "仿宋_GB2312", 16, CENTRE)
        + line("关于做好防汛工作的通知", *title, CENTRE)
        + line("　　一、压实责任", "黑体", 16)
        + line(SENTENCE, *body, spacing)
        + line("　　二、抓好落实", "黑体", 16)
        + line(SENTENCE, *body, spacing)
        + page
    )


@pytest.fixture
def remarks(folder, doclint):
    def judge(content: bytes, *arguments: str) -> dict[str, str]:
        (folder / "稿.docx").write_bytes(content)
        found = json.loads(doclint("--format", "json", *arguments, "稿.docx").out)["files"][0]
        assert not found["failures"]
        return {d["rule"]: d["message"] for d in found["diagnostics"] if d["rule"].startswith("layout/")}

    return judge


def test_a_document_as_the_standard_has_it(remarks):
    assert remarks(package(draft(), footer=NUMBER)) == {}


def test_each_remark_says_what_is_and_what_should_be(remarks):
    page = PAGE.replace("11906", "12240").replace("16838", "15840")
    content = package(draft(body=("宋体", 12), page=page, spacing="", title=("黑体", 22)))
    assert remarks(content) == {
        "layout/page-size": "纸张为 215.9×279.4 毫米，应为 A4（210×297 毫米）",
        "layout/title-font": "标题用黑体二号，应为小标宋二号",
        "layout/body-font": "正文用宋体小四，应为仿宋三号（共 2 段）",
        "layout/line-spacing": "正文行距为 1 倍，应为固定值 28 至 29 磅（每面 22 行）（共 2 段）",
    }


def test_margins(remarks):
    content = package(draft(page=PAGE.replace("2098", "1440")), footer=NUMBER)
    assert remarks(content) == {"layout/page-margin": "页边距上 25.4（应为 37）毫米，版心应为 156×225 毫米"}


def test_a_grid_of_the_right_pitch_makes_the_lines_right(remarks):
    page = PAGE.replace("</w:sectPr>", '<w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>')
    assert remarks(package(draft(page=page, spacing=""), footer=NUMBER)) == {}


def test_a_long_document_needs_page_numbers(remarks):
    body = draft().replace(PAGE, line(SENTENCE * 20, "仿宋", 16, FIXED) + PAGE)
    assert list(remarks(package(body))) == ["layout/missing-page-number"]
    assert remarks(package(body, footer=NUMBER)) == {}


def test_without_a_red_head_only_where_it_is_asked_for(remarks):
    content = package(draft(head="某某同志的讲话提纲", body=("宋体", 12)))
    assert remarks(content) == {}
    assert list(remarks(content, "--select", "layout/body-font")) == ["layout/body-font"]


def test_plain_text_has_no_layout(folder, doclint):
    (folder / "稿.txt").write_text(SENTENCE, "utf-8")
    assert doclint("--select", "layout", "稿.txt").status == 0


def test_fonts_and_sizes_come_from_styles_defaults_and_themes():
    styles = """
        <w:docDefaults><w:rPrDefault>
            <w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr>
        </w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/>
            <w:rPr><w:sz w:val="32"/></w:rPr>
            <w:pPr><w:jc w:val="center"/><w:spacing w:line="360"/></w:pPr></w:style>
        <w:style w:type="character" w:styleId="c">
            <w:rPr><w:rFonts w:eastAsia="楷体"/><w:b/></w:rPr></w:style>"""
    body = (
        paragraph("甲")
        + paragraph("乙", properties='<w:pStyle w:val="b"/>')
        + paragraph(
            run("丙", '<w:rStyle w:val="c"/>'),
            run("短", look("黑体", 10))[:0],
            properties='<w:pStyle w:val="b"/>',
        )
    )
    found = DOCX.read(package(body, styles=styles), None).facts.paragraphs
    assert [(each.font, each.size, each.bold) for each in found] == [
        ("宋体", 10.5, False),
        ("宋体", 16, False),
        ("楷体", 16, True),
    ]
    assert [(each.alignment, each.spacing.multiple) for each in found] == [
        ("left", 1),
        ("center", 1.5),
        ("center", 1.5),
    ]


def test_headings_of_a_level_with_the_same_fault_are_told_once(remarks):
    content = package(draft().replace('w:eastAsia="黑体"', 'w:eastAsia="宋体"'), footer=NUMBER)
    assert remarks(content) == {
        "layout/heading-font": "“一、”一级的小标题用宋体三号，应为黑体三号（共 2 段）"
    }


def test_several_authors_in_a_table_are_a_red_head_too(remarks):
    def cells(word: str, size: float) -> str:
        names = line("某某市教育局", "方正小标宋_GBK", size) + line("某某市财政局", "方正小标宋_GBK", size)
        word_cell = f"<w:tc>{line(word, '方正小标宋_GBK', size)}</w:tc>"
        return f"<w:tbl><w:tr><w:tc>{names}</w:tc>{word_cell}</w:tr></w:tbl>"

    body = draft(head="某教发", body=("宋体", 12))
    assert list(remarks(package(cells("文　件", 42) + body))) == ["layout/body-font"]
    assert remarks(package(cells("文　件", 16) + body)) == {}


@pytest.mark.parametrize(
    ("font", "fits"),
    [
        ("FZFSK--GBK1-0", True),
        ("FangSong", True),
        ("华文仿宋", True),
        ("FZSSK--GBK1-0", False),
        ("宋体", False),
    ],
)
def test_typefaces_are_known_by_their_other_names(font, fits, remarks):
    found = remarks(package(draft(body=(font, 16)), footer=NUMBER))
    assert list(found) == ([] if fits else ["layout/body-font"])
