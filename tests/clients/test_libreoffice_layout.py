"""A document with a red head, laid out by LibreOffice as GB/T 9704 has it, and with one fault each."""

import json
import shutil
import subprocess

import pytest

from doclint.cli import main

pytestmark = pytest.mark.clients

NAMES = "".join(
    f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
        ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
)  # fmt: skip
A4 = "21cm 29.7cm 3.7cm 2.1cm 2.8cm 2.6cm"
"""Width, height, margins; the footer takes 14 of the 35 millimetres at the bottom."""
DUTY = "各地各部门要按照职责分工，逐级落实防汛责任人，逐段检查堤防和水库，发现险情及时上报处置。"


def style(name: str, font: str, size: float, align: str = "justify", line: str = "28pt") -> str:
    return (
        f'<style:style style:name="{name}" style:family="paragraph">'
        f'<style:paragraph-properties fo:text-align="{align}" fo:line-height="{line}"/>'
        f'<style:text-properties style:font-name-asian="{font}" style:font-size-asian="{size}pt"'
        f' style:font-name="{font}" fo:font-size="{size}pt"/></style:style>'
    )


def red_head(
    page: str = A4,
    head: str = "某某市人民政府文件",
    body: tuple[str, float, str] = ("仿宋_GB2312", 16, "28pt"),
    title: tuple[str, float, str] = ("方正小标宋简体", 22, "center"),
    headings: tuple[str, str] = ("黑体", "楷体_GB2312"),
    number: str = "<text:page-number/>",
    boxed: bool = False,
) -> str:
    """A flat OpenDocument file."""
    fonts = {body[0], title[0], *headings, "仿宋_GB2312", "宋体", "方正小标宋简体"}
    faces = "".join(f'<style:font-face style:name="{each}" svg:font-family="{each}"/>' for each in fonts)
    font, size, line = body
    styles = (
        style("Head", "方正小标宋简体", 46, "center", "100%") + style("No", "仿宋_GB2312", 16, "center")
        + style("Title1", *title, "32pt") + style("Body", font, size, "justify", line)
        + style("H1", headings[0], 16) + style("H2", headings[1], 16) + style("Foot", "宋体", 14)
    )  # fmt: skip
    width, height, top, bottom, left, right = page.split()
    layout = (
        f'<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="{width}"'
        f' fo:page-height="{height}" fo:margin-top="{top}" fo:margin-bottom="{bottom}"'
        f' fo:margin-left="{left}" fo:margin-right="{right}"/><style:footer-style>'
        '<style:header-footer-properties svg:height="1cm" fo:min-height="0.5cm" fo:margin-top="0.4cm"/>'
        "</style:footer-style></style:page-layout>"
    )
    box = (
        '<draw:frame text:anchor-type="paragraph" svg:width="15cm" svg:height="3cm">'
        "<draw:text-box>{}</draw:text-box></draw:frame>"
    )
    name = p("No", box.format(p("Head", head))) if boxed else p("Head", head)
    text = (
        p("No", "000001") + name + p("No", "某政发〔2024〕8号") + p("No", "")
        + p("Title1", "某某市人民政府关于做好防汛工作的通知")
        + p("Body", "各县（市、区）人民政府，市政府各部门：") + p("Body", DUTY * 3)
        + p("H1", "一、压实防汛责任") + p("H2", "（一）落实责任人") + p("Body", DUTY * 4)
        + p("H2", "（二）落实物资") + p("Body", DUTY * 4) + p("H1", "二、强化督查") + p("Body", DUTY * 4)
        + p("Body", "附件：防汛责任人名单") + p("Body", "某某市人民政府") + p("Body", "2024年5月6日")
        + "<table:table><table:table-column/><table:table-row><table:table-cell>"
        + p("No", "抄送：市委办公室，市人大常委会办公室，市政协办公室，市纪委办公室，市法院，市检察院。")
        + "</table:table-cell></table:table-row></table:table>"
    )  # fmt: skip
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document{NAMES} office:version="1.2"'
        ' office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:font-face-decls>{faces}</office:font-face-decls>"
        f"<office:automatic-styles>{layout}{styles}</office:automatic-styles><office:master-styles>"
        f'<style:master-page style:name="Standard" style:page-layout-name="pm"><style:footer>'
        f"{p('Foot', f'— {number} —')}</style:footer></style:master-page></office:master-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document>"
    )


def p(style_: str, inner: str) -> str:
    return f'<text:p text:style-name="{style_}">{inner}</text:p>'


CASES: dict[str, tuple[dict[str, object], dict[str, str]]] = {
    "right": ({}, {}),
    "boxed": ({"boxed": True}, {}),
    "other-names": ({"body": ("FangSong", 16, "29pt"), "headings": ("SimHei", "华文楷体")}, {}),
    "paper": (
        {"page": A4.replace("21cm 29.7cm", "21.59cm 27.94cm")},
        {"layout/page-size": "纸张为 215.9×279.4 毫米，应为 A4（210×297 毫米）"},
    ),
    "margins": (
        {"page": "21cm 29.7cm 2.54cm 2.1cm 3.18cm 3.18cm"},
        {
            "layout/page-margin": "页边距上 25.4（应为 37）、左 31.8（应为 28）、右 31.8（应为 26）毫米，"
            "版心应为 156×225 毫米"
        },
    ),
    "body": (
        {"body": ("宋体", 14, "28pt")},
        {"layout/body-font": "正文用宋体四号，应为仿宋三号（共 4 段）"},
    ),
    "title": (
        {"title": ("黑体", 18, "left")},
        {"layout/title-font": "标题用黑体小二，应为小标宋二号；没有居中，应居中"},
    ),
    "headings": (
        {"headings": ("宋体", "楷体_GB2312")},
        {"layout/heading-font": "“一、”一级的小标题用宋体三号，应为黑体三号（共 2 段）"},
    ),
    "lines": (
        {"body": ("仿宋_GB2312", 16, "150%")},
        {"layout/line-spacing": "正文行距为 1.5 倍，应为固定值 28 至 29 磅（每面 22 行）（共 4 段）"},
    ),
    "number": (
        {"number": "1"},
        {"layout/missing-page-number": "没有页码，应在版心下边缘之下排四号半角宋体数字，左右各放一条一字线"},
    ),
    "speech": ({"head": "某某同志的讲话", "body": ("宋体", 12, "150%")}, {}),
}


def test_each_fault_is_told_and_what_is_right_is_not(tmp_path, capsys):
    office = shutil.which("soffice")
    assert office, "LibreOffice is needed: apt-get install libreoffice-writer"
    files = []
    for name, (changed, _) in CASES.items():
        files.append(tmp_path / f"{name}.fodt")
        files[-1].write_text(red_head(**changed), "utf-8")
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    subprocess.run(
        [office, "--headless", home, "--convert-to", "docx", "--outdir", tmp_path, *files],
        check=True, timeout=300, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    for name, (_, expected) in CASES.items():
        capsys.readouterr()
        main(["--isolated", "--format", "json", str(tmp_path / f"{name}.docx")])
        (told,) = json.loads(capsys.readouterr().out)["files"]
        assert not told["failures"]
        found = {d["rule"]: d["message"] for d in told["diagnostics"] if d["rule"].startswith("layout/")}
        assert found == expected, name
