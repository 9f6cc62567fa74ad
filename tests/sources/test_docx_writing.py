"""Corrections in a Word file change what they touch and nothing else."""

import pytest
from hypothesis import given
from lxml import etree
from word_edits import edited, looks
from word_files import package, paragraph, run, typed, unzipped

from doclint import Edit, SourceError, Span
from doclint.diagnostic import apply_edits
from doclint.sources.docx import DOCX


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


@pytest.mark.parametrize(
    ("edit", "after"),
    [
        (Edit(Span(1, 4), "事务"), "甲事\n务丁"),
        (Edit(Span(1, 4), "事关务"), "甲事关务\n丁"),
        (Edit(Span(1, 4), "乙丙物"), "甲乙\n丙物丁"),
        (Edit(Span(1, 4), "务"), "甲务\n丁"),
        (Edit(Span(1, 4), "乙"), "甲乙\n丁"),
    ],
)
def test_a_word_across_two_lines_of_wrapped_text_is_corrected_where_it_stands(edit, after):
    document = DOCX.read(typed("甲乙\n丙丁"), None)
    assert DOCX.read(DOCX.write(document, [edit]), None).text == after
