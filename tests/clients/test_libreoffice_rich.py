"""Notes, boxes, fields, tracked changes, nested lists and tables as LibreOffice writes them."""

import shutil
import subprocess

import pytest

from doclint.cli import main
from doclint.sources.docx import DOCX
from doclint.sources.odt import ODT

pytestmark = pytest.mark.clients

NAMES = "".join(
    f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
        ("draw", "drawing"), ("svg", "svg-compatible"),
    )
)  # fmt: skip
NAMES += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def change(id_: str, kind: str, author: str, inner: str = "") -> str:
    who = f"<dc:creator>{author}</dc:creator><dc:date>2024-01-01T00:00:00</dc:date>"
    info = f"<office:change-info>{who}</office:change-info>"
    return (
        f'<text:changed-region text:id="{id_}"><text:{kind}>{info}{inner}</text:{kind}></text:changed-region>'
    )


def note(kind: str, inner: str) -> str:
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{p(inner)}</text:note-body></text:note>"
    )


def p(inner: str) -> str:
    return f"<text:p>{inner}</text:p>"


def item(*inner: str) -> str:
    return f"<text:list-item>{''.join(inner)}</text:list-item>"


BODY = "".join((
    f"<text:tracked-changes>{change('c1', 'deletion', '李四', p('删掉的旧话'))}",
    f"{change('c2', 'insertion', '张三')}</text:tracked-changes>",
    '<text:h text:outline-level="1">一、提高认识</text:h>',
    p(
        '前<text:change text:change-id="c1"/>中<text:change-start text:change-id="c2"/>增补的话'
        f'<text:change-end text:change-id="c2"/>,脚注{note("footnote", "脚注内容,有误。")}'
        f'，另见尾注{note("endnote", "尾注内容,有误。")}。'
    ),
    p(
        '锚<draw:frame text:anchor-type="paragraph" svg:width="5cm" svg:height="3cm"><draw:text-box>'
        f'{p("文本框里,的话。")}</draw:text-box></draw:frame>点，<text:bookmark-start text:name="b"/>书签'
        '<text:bookmark-end text:name="b"/>，<text:a xlink:href="http://a.cn/">链接,处</text:a>，'
        '<text:span text:style-name="H">隐藏,字</text:span>第<text:page-number>1</text:page-number>页。'
        f"<office:annotation><dc:creator>王五</dc:creator>{p('批注,话')}</office:annotation>"
    ),
    p('甲<text:tab/>乙<text:line-break/>丙<text:s text:c="3"/>丁'),
    f'<text:list text:style-name="L">{item(p("事项甲"), "<text:list>" + item(p("子项")) + "</text:list>")}'
    f"{item(p('事项乙'))}</text:list>",
    '<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>'
    f"<table:table-cell>{p('格一,字')}</table:table-cell><table:table-cell>{p('格二')}</table:table-cell>"
    "</table:table-row></table:table>",
    f'<text:section text:name="s">{p("节内。")}</text:section>',
    p("<text:ruby><text:ruby-base>字</text:ruby-base><text:ruby-text>zi</text:ruby-text></text:ruby>注音"),
))  # fmt: skip
STYLES = (
    '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/>'
    "</style:style>"
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="、"'
    ' style:num-format="一, 二, 三, ..."/><text:list-level-style-number text:level="2" style:num-suffix="."'
    ' style:num-format="1"/></text:list-style><style:page-layout style:name="pm"/>'
)
MASTER = (
    '<style:master-page style:name="Standard" style:page-layout-name="pm">'
    f"<style:header>{p('页眉,字')}</style:header><style:footer>{p('页脚')}</style:footer></style:master-page>"
)
FLAT = (
    f'<?xml version="1.0" encoding="UTF-8"?><office:document{NAMES} office:version="1.2"'
    ' office:mimetype="application/vnd.oasis.opendocument.text">'
    f"<office:automatic-styles>{STYLES}</office:automatic-styles>"
    f"<office:master-styles>{MASTER}</office:master-styles>"
    f"<office:body><office:text>{BODY}</office:text></office:body></office:document>"
)
READ = [
    ("heading", "", "一、提高认识"),
    ("paragraph", "", "前中增补的话,脚注，另见尾注。"),
    ("paragraph", "", "锚点，书签，链接,处，第\ufffc页。"),
    ("note", "", "文本框里,的话。"),
    ("paragraph", "", "甲\t乙\n丙   丁"),
    ("item", "一、", "事项甲"),
    ("item", "1.", "子项"),
    ("item", "二、", "事项乙"),
    ("cell", "", "格一,字"),
    ("cell", "", "格二"),
    ("paragraph", "", "节内。"),
    ("paragraph", "", "字注音"),
    ("note", "", "脚注内容,有误。"),
    ("note", "", "尾注内容,有误。"),
    ("note", "", "页眉,字"),
    ("note", "", "页脚"),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The same document as LibreOffice's .docx and .odt."""
    office = shutil.which("soffice")
    assert office, "LibreOffice is needed: apt-get install libreoffice-writer"
    folder = tmp_path_factory.mktemp("rich")
    (folder / "稿.fodt").write_text(FLAT, "utf-8")
    for kind in ("docx", "odt"):
        home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
        command = [office, "--headless", home, "--convert-to", kind, "--outdir", folder, folder / "稿.fodt"]
        subprocess.run(command, check=True, timeout=120, stdout=subprocess.DEVNULL)
    return folder


@pytest.mark.parametrize(("source", "name"), [(DOCX, "稿.docx"), (ODT, "稿.odt")])
def test_everything_is_read_in_its_place(source, name, made):
    document = source.read((made / name).read_bytes(), None)
    assert [(each.kind, each.label, each.span.of(document.prose)) for each in document.blocks] == READ


@pytest.mark.parametrize(("source", "name"), [(DOCX, "稿.docx"), (ODT, "稿.odt")])
def test_everything_is_corrected_in_its_place(source, name, made):
    main(["--isolated", "--fix", str(made / name), "--output", str(made / f"改-{name}")])
    document = source.read((made / f"改-{name}").read_bytes(), None)
    assert [(each.kind, each.label, each.span.of(document.prose)) for each in document.blocks] == [
        (kind, label, text.replace(",", "，")) for kind, label, text in READ
    ]
