"""Offsets become lines and columns as editors count them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint.positions import Lines, Position

TEXTS = st.text("甲a𠮷👍\u0301\n\r\x85\u2028\u2029\x0b\x0c", max_size=60)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_every_line_break_ends_a_line(end):
    text = f"甲{end}{end}乙"
    lines = Lines(text)
    assert len(lines) == 3
    assert lines.bounds(3) == (len(text) - 1, len(text))
    assert lines.position(text.index("乙")) == Position(len(text) - 1, 3, 1, 1)


@pytest.mark.parametrize("char", ["\x0b", "\x0c", "\x1c", "\x1e"])
def test_other_control_characters_end_none(char):
    assert len(Lines(f"甲{char}乙")) == 1


def test_columns_in_code_points_and_in_utf_16():
    text = "首行\n𠮷野👨‍👩‍👧e\u0301后"
    position = Lines(text).position(text.index("后"))
    assert position == Position(offset=text.index("后"), line=2, column=10, utf16_column=14)


def test_the_end_of_the_text_is_a_place():
    assert Lines("甲\n").position(2) == Position(2, 2, 1, 1)
    assert Lines("").position(0) == Position(0, 1, 1, 1)


@given(TEXTS, st.integers(0, 60))
def test_positions_agree_with_counting(text, offset):
    offset = min(offset, len(text))
    if text[offset - 1 : offset + 1] == "\r\n":
        offset += 1
    before = re.split("\r\n|[\n\r\x85\u2028\u2029]", text[:offset])
    position = Lines(text).position(offset)
    assert position.line == len(before)
    assert position.column == len(before[-1]) + 1
    assert position.utf16_column == len(before[-1].encode("utf-16-le")) // 2 + 1


@given(TEXTS)
def test_lines_cover_the_text(text):
    lines = Lines(text)
    bounds = [lines.bounds(number) for number in range(1, len(lines) + 1)]
    assert [text[start:end] for start, end in bounds] == re.split("\r\n|[\n\r\x85\u2028\u2029]", text)


def test_a_place_costs_the_same_in_a_line_of_any_length():
    text = "𠮷字" * 1_000_000
    lines = Lines(text)
    places = [lines.position(offset) for offset in range(0, len(text), 50)]
    assert places[-1].utf16_column == places[-1].offset + places[-1].offset // 2 + 1
