"""Corrections in a Word file change what they touch and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from word_files import package, paragraph, run, typed, unzipped

from doclint import Edit, SourceError, Span
from doclint.diagnostic import apply_edits
from doclint.sources.docx import DOCX
from doclint.sources.word.names import RPR
from doclint.sources.word.package import Package
from doclint.sources.word.stories import stories, styles_of

FORMATS = [
    "",
    "<w:b/>",
    '<w:color w:val="FF0000"/>',
    '<w:rFonts w:eastAsia="楷体"/>',
    '<w:sz w:val="32"/><w:u w:val="single"/>',
]
AROUND = [
    "{}",
    '<w:hyperlink r:id="rId9">{}</w:hyperlink>',
    '<w:bookmarkStart w:id="7" w:name="n"/>{}<w:bookmarkEnd w:id="7"/>',
    '<w:ins w:id="3" w:author="张三">{}</w:ins>',
    '{}<w:r><w:footnoteReference w:id="2"/></w:r>',
    "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    '{}<w:proofErr w:type="spellStart"/>',
    '<w:del w:id="4" w:author="李四"><w:r><w:delText>旧</w:delText></w:r></w:del>{}',
]
words = st.text(alphabet="甲乙丙丁，。 a1", min_size=1, max_size=5)
runs = st.tuples(words, st.sampled_from(FORMATS), st.sampled_from(AROUND)).map(
    lambda each: each[2].replace("{}", run(each[0], each[1]))
)
bodies = st.lists(st.lists(runs, min_size=1, max_size=6), min_size=1, max_size=4).map(
    lambda all_: "".join(paragraph(*each) for each in all_)
)


@st.composite
def edited(draw):
    """A file, and edits within its paragraphs, in order and apart."""
    content = package(draw(bodies))
    document = DOCX.read(content, None)
    edits = []
    for story in document.facts.paragraphs:
        at = story.span.start
        while at < story.span.end and draw(st.booleans()):
            start = draw(st.integers(at, story.span.end))
            end = draw(st.integers(start, min(start + 4, story.span.end)))
            edits.append(Edit(Span(start, end), draw(st.text(alphabet="正确，。", max_size=4))))
            at = end + 1
    return document, edits


def looks(content: bytes) -> list[str]:
    """How each character of the text looks; a line break between paragraphs looks like nothing."""
    package_ = Package(content)
    found: list[str] = []
    for story in stories(package_, styles_of(package_)):
        for each in story.paragraphs():
            for piece in each.pieces:
                properties = piece.run.find(RPR)
                look = "" if properties is None else etree.tostring(properties).decode()
                found += [look] * len(piece.text)
            found.append("")
    return found


def frame(content: bytes) -> list[str]:
    """All that is no run: links, bookmarks, notes, properties, tracked changes, in their order."""
    root = etree.fromstring(unzipped(content)["word/document.xml"])
    inside = {"r", "t", "rPr", "tab", "br"}
    names = [etree.QName(each).localname for each in root.iter() if isinstance(each.tag, str)]
    return [name for name in names if name not in inside]


@given(edited())
def test_the_text_is_edited_and_every_other_character_keeps_its_look(case):
    document, edits = case
    written = DOCX.write(document, edits)
    assert DOCX.read(written, None).text == apply_edits(document.text, edits)
    before, after = looks(document.origin.content), looks(written)
    at = shift = 0
    for edit in [*edits, Edit(Span(len(document.text), len(document.text)), "")]:
        assert before[at : edit.span.start] == after[at + shift : edit.span.start + shift]
        at, shift = edit.span.end, shift + len(edit.text) - len(edit.span)


@given(edited())
def test_what_stands_between_the_runs_stays(case):
    document, edits = case
    without_looks = {"b", "color", "rFonts", "sz", "u"}
    before, after = (
        [name for name in frame(each) if name not in without_looks]
        for each in (document.origin.content, DOCX.write(document, edits))
    )
    assert after == before


@given(edited())
def test_text_that_replaces_takes_the_look_of_what_it_replaces(case):
    document, edits = case
    before, after = looks(document.origin.content), looks(DOCX.write(document, edits))
    shift = 0
    for edit in edits:
        new = after[edit.span.start + shift : edit.span.start + shift + len(edit.text)]
        near = before[max(edit.span.start - 1, 0) : edit.span.end + 1]
        assert set(new) <= set(near)
        shift += len(edit.text) - len(edit.span)


def test_parts_that_nothing_touched_stay_byte_for_byte():
    before = typed("今天天气好.\n明天也好。")
    document = DOCX.read(before, None)
    old, new = unzipped(before), unzipped(DOCX.write(document, [Edit(Span(5, 6), "。")]))
    assert {name for name in old if old[name] != new[name]} == {"word/document.xml"}
    assert list(old) == list(new)


def test_nothing_to_write_leaves_every_part_as_it_was():
    before = typed("今天天气好。")
    assert unzipped(DOCX.write(DOCX.read(before, None), [])) == unzipped(before)


def test_an_edit_across_runs_of_the_same_length_keeps_each_ones_look():
    body = paragraph(run("时", "<w:b/>"), run("侯", "<w:i/>"))
    document = DOCX.read(package(body), None)
    written = DOCX.write(document, [Edit(Span(0, 2), "时候")])
    assert unzipped(written)["word/document.xml"].decode().count("<w:i/></w:rPr><w:t>候</w:t>") == 1


def test_notes_headers_and_footers_are_edited_in_their_own_parts():
    before = package(paragraph("正文"), header=paragraph("页媚"), footer=paragraph("页脚"))
    document = DOCX.read(before, None)
    at = document.text.index("媚")
    written = DOCX.write(document, [Edit(Span(at, at + 1), "眉")])
    old, new = unzipped(before), unzipped(written)
    assert {name for name in old if old[name] != new[name]} == {"word/header.xml"}
    assert DOCX.read(written, None).text == "正文\n页眉\n页脚"


def test_a_tab_and_a_line_break_can_be_taken_out():
    document = DOCX.read(package(paragraph("甲", "<w:r><w:tab/><w:br/></w:r>", "乙")), None)
    written = DOCX.write(document, [Edit(Span(1, 3), "")])
    assert DOCX.read(written, None).text == "甲乙"


def test_both_copies_of_a_text_box_are_edited():
    shape = f"<w:txbxContent>{paragraph('错宇')}</w:txbxContent>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{shape}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{shape}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    document = DOCX.read(package(paragraph("文", both)), None)
    written = DOCX.write(document, [Edit(Span(3, 4), "字")])
    assert unzipped(written)["word/document.xml"].decode().count("错字") == 2


def test_an_edit_that_would_join_paragraphs_is_refused():
    document = DOCX.read(typed("甲\n乙"), None)
    with pytest.raises(SourceError, match="合并或拆分段落"):
        DOCX.write(document, [Edit(Span(0, 2), "")])
