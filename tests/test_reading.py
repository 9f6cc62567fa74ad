"""The reading leaves out what is not read, and leads back to the text."""

from hypothesis import given
from hypothesis import strategies as st

from doclint import MASK, Block, Document, Region, Span
from doclint.reading import INVISIBLE, Reading


@st.composite
def cut_texts(draw):
    text = draw(st.text("甲乙丙a𠮷\n\u200b", max_size=40))
    borders = sorted(draw(st.lists(st.integers(0, len(text)), max_size=10)))
    cuts = [Span(*pair) for pair in zip(borders[::2], borders[1::2], strict=False)]
    return text, cuts


@given(cut_texts(), st.data())
def test_every_passage_leads_back_to_where_it_was_read(drawn, data):
    text, cuts = drawn
    left = [i for i in range(len(text)) if not any(cut.start <= i < cut.end for cut in cuts)]
    reading = Reading(text, cuts)
    assert reading.text == "".join(text[i] for i in left)
    start = data.draw(st.integers(0, len(left)))
    end = data.draw(st.integers(start, len(left)))
    span = reading.span(start, end)
    if start < end:
        assert (span.start, span.end) == (left[start], left[end - 1] + 1)
    else:
        assert len(span) == 0
        assert span.start == (left[start] if start < len(left) else span.start)


@given(st.text("甲乙ab1 　\n\r\u200b\ufeff\u00ad", max_size=60))
def test_only_soft_breaks_blanks_around_them_and_invisible_characters_go(text):
    document = Document(text, [Block("paragraph", Span(0, len(text)))])
    gone = " \u3000\n\r" + INVISIBLE
    kept = [char for char in document.reading.text if char not in gone]
    assert kept == [char for char in text if char not in gone]


def both(text: str) -> str:
    return Document(text, [Block("paragraph", Span(0, len(text)))]).reading.text


def test_a_soft_break_vanishes_between_chinese_characters():
    assert both("全面推\r\n　　进") == "全面推进"


def test_latin_words_stay_apart():
    assert both("open\nsource").split() == ["open", "source"]


def test_a_break_between_paragraphs_stays():
    assert Document("甲\n乙").reading.text == "甲\n乙"


def test_invisible_characters_vanish_everywhere():
    text = "四个\u200b意\ufeff识"
    reading = Document(text).reading
    assert reading.text == "四个意识"
    assert reading.span(1, 3).of(text) == "个\u200b意"


def test_a_masked_region_stays_in_its_place():
    document = Document("见ab全\u200b文", regions=[Region("url", Span(1, 3))])
    assert document.reading.text == f"见{MASK}{MASK}全文"


def test_a_hundred_thousand_lines_and_a_line_of_half_a_million_are_read_whole():
    short = Document("短行文字。\n" * 100_000)
    assert len(short.blocks) == 100_000
    assert short.reading.text == short.text
    long = Document("长行文字，" * 100_000)
    assert long.reading.text == long.text
