"""Numbers that Word generates become the blocks' labels, as Word writes them."""

import pytest
from word_files import level, package, paragraph

from doclint.sources.docx import DOCX


def numpr(number: int = 1, at: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>'


def abstract(*levels: str, id_: int = 1, more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{id_}">{more}{"".join(levels)}</w:abstractNum>'


def num(id_: int = 1, abstract_: int = 1, more: str = "") -> str:
    return f'<w:num w:numId="{id_}"><w:abstractNumId w:val="{abstract_}"/>{more}</w:num>'


def labels(body: str, numbering: str, styles: str = "") -> list[str]:
    document = DOCX.read(package(body, numbering=numbering, styles=styles), None)
    return [block.label for block in document.blocks]


def in_list(*places: tuple[int, int]) -> str:
    """Paragraphs at these (list, level)."""
    return "".join(paragraph("事项", properties=numpr(*place)) for place in places)


def count_to(format_: str, last: int) -> list[str]:
    return labels(in_list(*[(1, 0)] * last), abstract(level("%1", format_)) + num())


@pytest.mark.parametrize(
    ("format_", "written"),
    {
        "chineseCounting": {1: "一", 10: "十", 11: "十一", 20: "二十", 102: "一〇二"},
        "chineseCountingThousand": {10: "十", 21: "二十一", 102: "一百零二", 110: "一百一十"},
        "taiwaneseCountingThousand": {12: "十二"},
        "japaneseCounting": {10: "十", 12: "十二", 102: "百二"},
        "ideographDigital": {9: "九", 10: "一〇", 12: "一二"},
        "taiwaneseDigital": {11: "一一"},
        "chineseLegalSimplified": {2: "贰", 10: "拾", 12: "拾贰"},
        "ideographLegalTraditional": {2: "貳", 13: "拾參"},
        "ideographTraditional": {1: "甲", 10: "癸"},
        "ideographZodiac": {1: "子", 12: "亥"},
        "decimalEnclosedCircle": {1: "①", 20: "⑳", 21: "㉑"},
        "decimalEnclosedParen": {3: "⑶"},
        "decimalEnclosedFullstop": {3: "⒊"},
        "ideographEnclosedCircle": {2: "㊁"},
        "decimalFullWidth": {12: "１２"},
        "decimalZero": {9: "09", 10: "10"},
        "upperLetter": {1: "A", 26: "Z", 27: "AA", 53: "AAA"},
        "lowerLetter": {2: "b"},
        "upperRoman": {4: "IV", 9: "IX", 40: "XL"},
        "lowerRoman": {14: "xiv"},
        "ordinal": {1: "1st", 2: "2nd", 3: "3rd", 11: "11th"},
        "none": {1: ""},
        "bullet": {1: ""},
        "whatever": {7: "7"},
    }.items(),
)
def test_a_number_is_written_as_its_format_says(format_, written):
    counted = count_to(format_, max(written))
    assert {number: counted[number - 1] for number in written} == written


def test_deeper_levels_begin_anew_and_show_those_above():
    levels = abstract(level("第%1章", "chineseCounting"), level("%1.%2", at=1), num()[:0])
    places = in_list((1, 0), (1, 1), (1, 1), (1, 0), (1, 1))
    assert labels(places, levels + num()) == ["第一章", "一.1", "一.2", "第二章", "二.1"]


def test_legal_numbering_counts_in_decimals():
    levels = abstract(level("%1、", "chineseCounting"), level("%1.%2", at=1, more="<w:isLgl/>"))
    assert labels(in_list((1, 0), (1, 1)), levels + num()) == ["一、", "1.1"]


def test_a_level_may_count_through():
    levels = abstract(
        level("%1、", "chineseCounting"), level("（%2）", at=1, more='<w:lvlRestart w:val="0"/>')
    )
    places = in_list((1, 0), (1, 1), (1, 0), (1, 1))
    assert labels(places, levels + num()) == ["一、", "（1）", "二、", "（2）"]


def test_a_level_may_begin_anew_only_below_one_further_up():
    restart = level("%3)", at=2, more='<w:lvlRestart w:val="1"/>')
    levels = abstract(level("%1."), level("%2.", at=1), restart)
    places = in_list((1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 2))
    assert labels(places, levels + num()) == ["1.", "1.", "1)", "2.", "2)", "2.", "1)"]


def test_lists_of_one_definition_count_on_unless_one_begins_by_itself():
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = abstract(level("%1.")) + num(1) + num(2) + num(3, more=override)
    places = in_list((1, 0), (2, 0), (3, 0), (3, 0))
    assert labels(places, numbering) == ["1.", "2.", "1.", "2."]


def test_a_list_may_redefine_a_level():
    override = f'<w:lvlOverride w:ilvl="0">{level("（%1）", "chineseCounting")}</w:lvlOverride>'
    numbering = abstract(level("%1.")) + num(1, more=override)
    assert labels(in_list((1, 0)), numbering) == ["（一）"]


def test_a_list_may_begin_with_any_number():
    assert labels(in_list((1, 0), (1, 0)), abstract(level("%1.", start=5)) + num()) == ["5.", "6."]


def test_a_level_above_that_was_passed_over_shows_where_it_begins_and_counts_as_used():
    levels = abstract(level("%1."), level("%1.%2", at=1))
    assert labels(in_list((1, 1), (1, 1), (1, 0)), levels + num()) == ["1.1", "1.2", "2."]


def test_a_style_brings_its_list_and_the_list_its_level():
    styles = """
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>
            <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/>
            <w:basedOn w:val="1"/></w:style>"""
    levels = abstract(
        level("%1、", "chineseCounting", more='<w:pStyle w:val="1"/>'),
        level("（%2）", "chineseCounting", at=1, more='<w:pStyle w:val="2"/>'),
    )
    styled = (
        '<w:pStyle w:val="1"/>',
        '<w:pStyle w:val="2"/>',
        '<w:pStyle w:val="2"/>',
        '<w:pStyle w:val="1"/>',
    )
    body = "".join(paragraph("事项", properties=each) for each in styled)
    assert labels(body, levels + num(), styles) == ["一、", "（一）", "（二）", "二、"]


def test_a_paragraph_may_leave_the_list_of_its_style():
    styles = """<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>
        <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"""
    without = '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    body = paragraph("甲", properties='<w:pStyle w:val="1"/>') + paragraph("乙", properties=without)
    assert labels(body, abstract(level("%1.")) + num(), styles) == ["1.", ""]


def test_a_list_style_may_stand_for_a_definition():
    numbering = (
        abstract(id_=1, more='<w:numStyleLink w:val="L"/>')
        + abstract(level("%1、", "chineseCounting"), id_=2, more='<w:styleLink w:val="L"/>')
        + num()
    )
    assert labels(in_list((1, 0)), numbering) == ["一、"]


def test_empty_paragraphs_count_and_deleted_ones_do_not():
    gone = f'<w:p><w:pPr>{numpr()}<w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr></w:p>'
    body = in_list((1, 0)) + paragraph(properties=numpr()) + gone + in_list((1, 0))
    assert labels(body, abstract(level("%1.")) + num()) == ["1.", "3."]


def test_numbering_that_is_not_there_numbers_nothing():
    assert labels(in_list((7, 0)), abstract(level("%1.")) + num()) == [""]


def test_generated_numbers_are_judged_like_typed_ones():
    from doclint.lint import lint
    from doclint.plugins import load
    from doclint.rules import activate

    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>'
    numbering = abstract(level("%1、", "chineseCounting")) + num(1) + num(2, more=override)
    document = DOCX.read(package(in_list((1, 0), (1, 0), (2, 0)), numbering=numbering), None)
    found = lint(document, [activate(rule) for rule in load().rules if rule.id == "headings/skipped-number"])
    (remark,) = found.diagnostics
    assert "“四、”应为“三、”" in remark.message
    assert remark.fix is None
    assert remark.span.start == remark.span.end == document.blocks[2].span.start


def test_a_pattern_that_no_list_has_exhausts_nothing():
    (label,) = labels(in_list((1, 0)), abstract(level("%1" * 100_000)) + num())
    assert len(label) < 1000
