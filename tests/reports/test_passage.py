"""The mark stands under its place, whatever the characters before it are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from doclint import Span
from doclint.positions import Lines
from doclint.reports.legible import visible
from doclint.reports.passage import ELLIPSIS, Passage, passage


def cut(text: str, place: str, room: int = 94, ambiguous: int = 1) -> Passage:
    start = text.index(place)
    return passage(text, Lines(text), Span(start, start + len(place)), room, ambiguous)


@pytest.mark.parametrize(
    ("text", "place", "indent", "width"),
    [
        ("abc,def", ",", 3, 1),
        ("各级党组织,各单位", ",", 10, 1),
        ("各級黨組織要髮揮作用", "髮揮", 12, 4),
        ("𠮷林省,通化市", ",", 6, 1),
        ("好😀的,文件", ",", 6, 1),
        ("cafe\u0301、茶", "、", 4, 2),
        ("cafe\u0301、茶", "\u0301", 3, 1),
        ("葛󠄀城市,奈良", ",", 6, 1),
        ("一\t二", "二", 6, 2),
        ("一\t二", "\t", 2, 4),
        ("四个意\u200b识", "\u200b", 6, 8),
        ("四个意\u200b识", "识", 14, 2),
        ("第一行\n第二行,完", ",", 6, 1),
        ("第一行\r\n第二行,完", ",", 6, 1),
        ("第一行\x85第二行,完", ",", 6, 1),
    ],
)
def test_the_mark_is_right_under_its_place(text: str, place: str, indent: int, width: int) -> None:
    found = cut(text, place)
    assert (found.indent, found.width) == (indent, width)


def test_a_terminal_that_shows_ambiguous_characters_wide_gets_its_marks_there() -> None:
    text = "提出“三个着力”,要求"
    assert cut(text, ",", ambiguous=1).indent == 14
    assert cut(text, ",", ambiguous=2).indent == 16


def test_an_insertion_at_the_end_of_a_line_is_one_cell_after_it() -> None:
    text = "现将有关事项通知如下\n一、时间"
    found = passage(text, Lines(text), Span(10, 10), 94)
    assert (found.before, found.place, found.indent, found.width) == (text[:10], "", 20, 1)


def test_a_place_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    text = "他说：“第一段。\n第二段。"
    found = passage(text, Lines(text), Span(3, len(text)), 94)
    assert (found.place, found.after) == ("“第一段。", "")


def test_a_long_line_is_cut_around_the_place() -> None:
    found = cut("甲" * 500 + "髮" + "乙" * 500, "髮", room=40)
    assert found.before.startswith(ELLIPSIS)
    assert found.before.count("甲") == found.after.count("乙")
    assert 36 <= wcswidth(found.before + found.place + found.after) <= 40


def test_room_that_one_side_does_not_need_goes_to_the_other() -> None:
    found = cut("髮" + "乙" * 500, "髮", room=40)
    assert found.before == ""
    assert found.after == "乙" * 18 + ELLIPSIS


def test_the_indent_of_a_paragraph_is_left_out() -> None:
    assert cut("\u3000\u3000各级党委,", ",").before == "各级党委"


CHARACTERS = st.text(st.sampled_from("a,甲，“…·髮𠮷😀e\u0301\u200b\u202e\x1b\t \u3000\ue000\n"), max_size=60)


@given(CHARACTERS, st.data(), st.integers(20, 60), st.sampled_from([1, 2]))
def test_of_any_text_the_passage_fits_and_holds_its_place(
    text: str, data: st.DataObject, room: int, ambiguous: int
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = passage(text, Lines(text), Span(start, end), room, ambiguous)
    shown = found.before + found.place + found.after
    lines = Lines(text)
    line = text[slice(*lines.bounds(lines.number(start)))]
    assert wcswidth(shown) <= room
    assert not set(shown) & set("\x1b\u200b\u202e\t\n")
    assert shown.strip(ELLIPSIS + " \u3000") in visible(line)
    if ambiguous == 1:
        assert found.indent == wcswidth(found.before)
        assert found.width == max(1, wcswidth(found.place))
