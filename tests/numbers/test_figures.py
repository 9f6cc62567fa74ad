"""Figures keep their value through every correction."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import lint_text, parse_numeral

FULL = str.maketrans("0123456789.%", "０１２３４５６７８９．％")


def remarks(text, rule, profile="cn"):
    return [each for each in lint_text(text, profile=profile).diagnostics if each.rule == rule]


def corrected(text, rule, profile="cn"):
    for each in reversed(remarks(text, rule, profile)):
        for edit in reversed(each.fix.edits):
            text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@given(st.decimals(min_value="0.1", max_value="999.9", places=1))
def test_full_width_figures_become_the_same_number(value):
    text = f"完成投资{str(value).translate(FULL)}亿元，比去年的12345.67万元增加10000万元，惠及23456人。"
    right = corrected(text, "numbers/full-width-digit", "cn-hant")
    assert f"完成投资{value}亿元" in right
    assert right == unicodedata.normalize("NFKC", text).replace(",", "，")


@given(st.integers(1, 8), st.sampled_from(["天", "名", "公里", "十人", "百户"]))
def test_an_approximate_number_says_the_same_in_chinese_figures(first, unit):
    for text in (
        f"需要{first}、{first + 1}{unit}左右",
        f"需要{'一二三四五六七八九'[first - 1]}、{'一二三四五六七八九'[first]}{unit}",
    ):
        right = corrected(text, "numbers/split-approximation")
        figures = right.removeprefix("需要")[:2]
        assert [parse_numeral(figure) for figure in figures] == [first, first + 1]
        assert right.removeprefix("需要")[2:].startswith(unit)


@pytest.mark.parametrize("unit", ["季度", "年级", "月份", "期工程", "层", "号楼", "条", "届", "点"])
def test_an_enumeration_keeps_its_mark(unit):
    assert not remarks(f"三、四{unit}要抓紧，3、4{unit}也要抓紧。", "numbers/split-approximation")


@given(st.integers(1, 99), st.integers(1, 99))
def test_a_range_of_percentages_names_the_sign_twice(first, second):
    right = f"增长{first}%～{second}%。"
    assert corrected(f"增长{first}～{second}%。", "numbers/range-percent") == right
    assert not remarks(right, "numbers/range-percent")


@pytest.mark.parametrize(
    "text",
    [
        "电话0390-5550119，传真0390-5550120转3人办公室。",
        "执行GB/T 9704-2012年修订的规定。",
        "详见表2-1项目清单和图3-2年度变化。",
        "比分为3-2，编号2024-05-06号。",
        "从2024-25年度开始。",
        "货号A12-15个装。",
        "网址https://example.org/2023-2024年/报告.html。",
    ],
)
def test_a_hyphen_that_joins_no_range_stays(text):
    assert not remarks(text, "numbers/range-mark")


@pytest.mark.parametrize("profile", ["cn", "cn-hant", "hk"])
def test_a_circle_is_no_zero_outside_taiwan(profile):
    assert corrected("二○二四年十月", "numbers/lookalike-zero", profile) == "二〇二四年十月"
    assert not remarks("二○二四年十月", "numbers/lookalike-zero", "tw")


def test_a_telephone_number_is_no_range():
    assert not remarks("聯絡專線：08-7351911分機627~628\n", "numbers/range-mark", "tw")


def test_a_telephone_number_with_its_area_or_extension_is_no_range():
    assert not remarks("電話：(02)2345-6789分機627\n", "numbers/range-mark", "tw")
    assert remarks("（1）每組3-5人。", "numbers/range-mark", "cn-hant")


@given(st.integers(2, 9), st.integers(1, 9))
def test_the_places_after_a_full_width_point_are_no_total(whole, decimals):
    text = (
        f"全县种植蔬菜{str(whole).translate(FULL)}．{str(decimals).translate(FULL)}万亩，其中日光温室２万亩。"
    )
    assert remarks(text, "numbers/wrong-total") == []
