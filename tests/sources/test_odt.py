"""OpenDocument text: what of it is text, which numbers its lists generate, what a correction changes."""

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from odt_files import items, level, odt, p, span
from word_files import typed, unzipped

from doclint import Edit, SourceError, Span
from doclint.diagnostic import apply_edits
from doclint.sources.docx import DOCX
from doclint.sources.odt import ODT


def read(body: str, **parts):
    return ODT.read(odt(body, **parts), "草稿.odt")


HIDING = (
    '<style:style style:name="H" style:family="text">'
    '<style:text-properties text:display="none"/></style:style>'
)
FRAME = '<draw:frame text:anchor-type="{}"><draw:text-box>{}</draw:text-box></draw:frame>'
NOTE = (
    '<text:note text:note-class="{}"><text:note-citation>1</text:note-citation>'
    "<text:note-body>{}</text:note-body></text:note>"
)


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("甲" + span("乙", "T1") + "丙", "甲乙丙"),
        ('甲<text:s text:c="3"/>乙', "甲   乙"),
        ("甲<text:tab/>乙<text:line-break/>丙", "甲\t乙\n丙"),
        ("\n  甲\n  乙 ", "甲 乙 "),
        ('<text:a xlink:href="x" xmlns:xlink="http://www.w3.org/1999/xlink">链接</text:a>', "链接"),
        ("甲<office:annotation><text:p>批注</text:p></office:annotation>乙", "甲乙"),
        ('甲<text:change-start text:change-id="c"/>增<text:change-end text:change-id="c"/>', "甲增"),
        ('甲<text:change text:change-id="c"/>乙', "甲乙"),
        ("甲" + span("隐", "H") + "乙", "甲乙"),
        (
            "<text:ruby><text:ruby-base>字</text:ruby-base><text:ruby-text>zì</text:ruby-text></text:ruby>",
            "字",
        ),
        ('甲<text:bookmark-start text:name="b"/>乙<text:bookmark-end text:name="b"/>', "甲乙"),
        ("甲<text:soft-page-break/>乙", "甲乙"),
    ],
)
def test_what_is_text_in_a_paragraph(inner, text):
    assert read(p(inner), automatic=HIDING).text == text


def test_deletions_are_out():
    deleted = (
        f"<text:tracked-changes><text:changed-region>{p('旧话')}</text:changed-region></text:tracked-changes>"
    )
    assert read(deleted + p("新话")).text == "新话"


@pytest.mark.parametrize("field", ["page-number", "date", "bookmark-ref", "sequence", "placeholder"])
def test_what_a_field_generates_is_not_judged(field):
    document = read(p(f"第<text:{field}>1,2</text:{field}>页"))
    assert document.text == "第1,2页"
    assert document.prose == "第\ufffc\ufffc\ufffc页"


def test_a_table_of_contents_is_not_judged():
    contents = (
        f"<text:table-of-content><text:index-body>{p('目录')}</text:index-body></text:table-of-content>"
    )
    assert read(contents + p("正文")).prose == "\ufffc\ufffc\n正文"


def test_cells_boxes_notes_headers_and_footers_stand_beside_the_text():
    cell = f"<table:table-cell>{p('格')}</table:table-cell>"
    document = read(
        p("甲" + NOTE.format("endnote", p("尾注")) + NOTE.format("footnote", p("脚注")) + "乙")
        + p(f"锚{FRAME.format('paragraph', p('框'))}点")
        + f"<table:table><table:table-row>{cell}</table:table-row></table:table>",
        master=f"<style:master-page><style:header>{p('眉')}</style:header>"
        f"<style:footer>{p('脚')}</style:footer></style:master-page>",
    )
    assert document.text == "甲乙\n锚点\n框\n格\n脚注\n尾注\n眉\n脚"
    assert [block.kind for block in document.blocks] == [
        "paragraph", "paragraph", "note", "cell", "note", "note", "note", "note",
    ]  # fmt: skip
    assert [(each.number, each.part) for each in document.facts.paragraphs] == [
        (1, "body"), (2, "body"), (2, "box"), (3, "cell"),
        (None, "footnote"), (None, "endnote"), (None, "header"), (None, "footer"),
    ]  # fmt: skip


def test_titles_and_headings_are_known():
    automatic = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    styles = '<style:style style:name="Title" style:family="paragraph"/>'
    document = read(
        p("标题", "P1") + '<text:h text:outline-level="2">小标题</text:h>', automatic=automatic, styles=styles
    )
    assert [(block.kind, block.level) for block in document.blocks] == [("title", 0), ("heading", 2)]


def labels(body: str, *levels: str, styles: str = "") -> list[str]:
    style = f'<text:list-style style:name="L">{"".join(levels)}</text:list-style>'
    return [block.label for block in read(body, automatic=style, styles=styles).blocks]


@pytest.mark.parametrize(
    ("format_", "written"),
    {
        "1": {10: "10"}, "1, 2, 3, ...": {10: "10"}, "01, 02, 03, ...": {3: "03"},
        "a": {2: "b"}, "I": {4: "IV"},
        "一, 二, 三, ...": {10: "十", 12: "十二"}, "壹, 贰, 叁, ...": {2: "贰", 10: "拾"},
        "壹, 貳, 參, ...": {2: "貳"}, "甲, 乙, 丙, ...": {3: "丙"}, "子, 丑, 寅, ...": {3: "寅"},
        "①, ②, ③, ...": {12: "⑫"}, "１, ２, ３, ...": {12: "１２"}, "": {1: ""},
    }.items(),
)  # fmt: skip
def test_a_number_is_written_as_its_format_says(format_, written):
    counted = labels(items(*["事项"] * max(written)), level(1, format_))
    assert {number: counted[number - 1] for number in written} == written


def test_deeper_lists_begin_anew_and_may_show_the_level_above():
    body = items("甲", items("子", "丑"), "乙", items("寅"))
    found = labels(
        body,
        level(1, "一, 二, 三, ...", suffix="、"),
        level(2, "1", suffix=".", more='text:display-levels="2"'),
    )
    assert found == ["一、", "一.1.", "一.2.", "二、", "二.1."]


def test_a_list_begins_anew_continues_or_begins_with_a_number_of_its_own():
    one = items("甲", attributes=' xml:id="x"') + p("间") + items("乙")
    more = items("丙", attributes=' text:continue-list="x"') + items(
        "丁", attributes=' text:continue-numbering="true"'
    )
    assert labels(one + more + items("7|戊"), level(1, "1", suffix=".")) == ["1.", "", "1.", "2.", "3.", "7."]


def test_a_level_that_was_passed_over_counts_as_used():
    assert labels(items(items("子"), "甲"), level(1, "1", suffix="."), level(2, "a", suffix=")")) == [
        "a)",
        "2.",
    ]


def test_libreoffices_own_templates_are_followed():
    own = (
        'loext:num-list-format="第%1%条"'
        ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
    )
    assert labels(items("甲"), level(1, "一, 二, 三, ...", "x", "y", own)) == ["第一条"]


def test_headings_that_are_in_no_list_are_numbered_by_the_outline():
    outline = "<text:outline-style>{}</text:outline-style>".format(
        '<text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>'
        '<text:outline-level-style text:level="2" style:num-format=""/>'
    )
    body = "".join(f'<text:h text:outline-level="{at}">题</text:h>' for at in (1, 2, 1))
    assert labels(body, styles=outline) == ["一、", "", "二、"]


words = st.text(alphabet="甲乙，。 a", min_size=1, max_size=4)
pieces = st.one_of(
    words,
    words.map(lambda each: span(each, "T1")),
    words.map(lambda each: span(f"{each}<text:s/>{each}", "T2")),
    st.sampled_from(["<text:s text:c='2'/>", "<text:tab/>", "<text:bookmark text:name='b'/>"]),
)
bodies = st.lists(st.lists(pieces, min_size=1, max_size=5).map("".join).map(p), min_size=1, max_size=3)


def looks(content: bytes) -> list[str]:
    """The style of each character between the paragraphs' bounds, and one entry for each bound."""
    root = etree.fromstring(unzipped(content)["content.xml"])
    name = etree.QName("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "style-name").text
    found: list[str] = []
    for paragraph in root.iter("{*}p"):
        at = [(paragraph, "")]
        while at:
            node, slot = at.pop()
            if slot == "tail":
                found += [node.getparent().get(name, "")] * len(node.tail or "")
                continue
            if etree.QName(node).localname in ("s", "tab"):
                found += [node.getparent().get(name, "")] * int(
                    node.get(f"{{{etree.QName(node).namespace}}}c", "1")
                )
            found += [node.get(name, "")] * len(node.text or "")
            for child in reversed(node):
                at += [(child, "tail"), (child, "")]
        found.append("¶")
    return found


@st.composite
def edited(draw):
    document = ODT.read(odt("".join(draw(bodies))), None)
    edits, at = [], 0
    for line in document.text.split("\n"):
        end = at + len(line)
        start = draw(st.integers(at, end))
        stop = draw(st.integers(start, end))
        if start < stop:
            edits.append(Edit(Span(start, stop), draw(st.text(alphabet="正确，", max_size=3))))
        at = end + 1
    return document, edits


@given(edited())
def test_the_text_is_edited_and_every_other_character_keeps_its_look(case):
    document, edits = case
    written = ODT.write(document, edits)
    after = apply_edits(document.text, edits)
    assert ODT.read(written, None).text.replace(" ", "") == after.replace(" ", "")
    if "  " in after or after != ODT.read(written, None).text:
        return  # the spaces that an edit brings together are one to OpenDocument
    before, now = looks(document.origin.content), looks(written)
    if len(before) != len(document.text) + 1:
        return  # white space that is not shown
    at = shift = 0
    for edit in [*edits, Edit(Span(len(document.text), len(document.text)), "")]:
        assert before[at : edit.span.start] == now[at + shift : edit.span.start + shift]
        at, shift = edit.span.end, shift + len(edit.text) - len(edit.span)


def test_spaces_and_breaks_are_written_as_elements():
    document = read(p("甲乙丙"))
    written = ODT.write(document, [Edit(Span(1, 2), "  \t\n ")])
    assert ODT.read(written, None).text == "甲  \t\n 丙"


def test_an_element_and_what_follows_can_be_taken_out():
    document = read(p("甲<text:s text:c='2'/>乙丙<text:tab/>"))
    assert ODT.read(ODT.write(document, [Edit(Span(1, 4), "")]), None).text == "甲丙\t"


def test_all_other_parts_stay_byte_for_byte_and_the_first_one_uncompressed():
    before = odt(p("甲。"), Pictures__a=b"picture")
    written = ODT.write(ODT.read(before, None), [Edit(Span(1, 2), "！")])
    old, new = unzipped(before), unzipped(written)
    assert {name for name in old if old[name] != new[name]} == {"content.xml"}
    first = ZipFile(BytesIO(written)).infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)


def refusal(content: bytes) -> str:
    with pytest.raises(SourceError) as caught:
        ODT.read(content, None)
    return str(caught.value)


def test_what_cannot_be_read_is_refused():
    assert "文件已损坏" in refusal(b"anything")
    assert "去掉密码" in refusal(odt("", **{"META-INF__manifest.xml": b"<a><encryption-data/></a>"}))
    assert "含有宏" in refusal(odt("", **{"Basic__script-lc.xml": b"x"}))
    assert "不是完整的 XML" in refusal(odt("<text:p>"))
    assert "文件类型声明" in refusal(_with_entity())


@pytest.mark.parametrize("number", ["9" * 5000, "-1", "", "一", "0"])
def test_numbers_that_no_document_has_exhaust_nothing(number):
    heading = f'<text:h text:outline-level="{number}">题</text:h>'
    assert labels(items(f"{number}|甲") + heading, level(1, "I", "x" * 10_000), level(11, "1"))[1] == ""
    assert read(p(f'甲<text:s text:c="{number}"/>乙')).text.startswith("甲 ")


def test_more_spaces_than_any_draft_has_are_refused():
    assert "空格" in refusal(odt(p('<text:s text:c="30000"/>' * 100)))


def test_a_file_under_another_formats_name_is_told_its_own():
    assert "后缀改为 .docx" in refusal(typed("甲"))
    with pytest.raises(SourceError, match="后缀改为 .odt"):
        DOCX.read(odt(p("甲")), None)


def _with_entity() -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w") as out:
        out.writestr("content.xml", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')
    return stream.getvalue()


def test_the_command_reports_by_paragraph_and_corrects(folder, doclint):
    (folder / "稿.odt").write_bytes(odt(p("一、提高认识") + p("") + p("今年雨水多,要早作准备。")))
    assert "第 2 段第 6 字（“一、提高认识”下）" in doclint("稿.odt").out
    assert doclint("--fix", "稿.odt").status == 0
    assert "雨水多，要" in ODT.read((folder / "稿.odt").read_bytes(), None).text


def test_the_layout_of_an_odt_is_not_judged(folder, doclint):
    (folder / "稿.odt").write_bytes(
        odt(p("各地各部门要按照职责分工，逐级落实防汛责任人，逐段检查堤防和水库。"))
    )
    assert doclint("--select", "layout", "稿.odt").status == 0


def test_tracked_changes_are_words_alone(folder, doclint):
    (folder / "稿.odt").write_bytes(odt(p("今年雨水多,要早作准备。")))
    ran = doclint("--tracked", "稿.odt")
    assert ran.status == 2
    assert "--tracked 只能用于 .docx" in ran.out


@given(st.data())
def test_whatever_is_damaged_is_read_or_refused(data):
    content = bytearray(odt(items("甲", items("乙")) + p("丙<text:s/>丁"), master="<style:master-page/>"))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    message = ""
    try:
        ODT.read(bytes(content), None)
    except SourceError as error:
        message = str(error)
    assert not message or "请" in message


def test_a_bomb_is_refused_before_it_is_unpacked():
    assert "压缩炸弹" in refusal(odt("", Pictures__a=b"\0" * (30 << 20)))
