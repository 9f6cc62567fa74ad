from hypothesis import given
from hypothesis import strategies as st

from doclint.structure import numerals


@given(st.integers(0, 9999))
def test_what_is_written_is_read_back_and_well_formed(number):
    assert numerals.parse(numerals.write(number)) == number
    assert numerals.is_well_formed(numerals.write(number))


def test_numerals_as_they_are_written():
    spelt = {
        7: "七",
        10: "十",
        13: "十三",
        20: "二十",
        102: "一百零二",
        110: "一百一十",
        2024: "二千零二十四",
    }
    assert {number: numerals.write(number) for number in spelt} == spelt


def test_malformed_numerals_are_read_as_meant_but_known_for_what_they_are():
    assert [numerals.parse(text) for text in ("一十一", "一二", "二零", "卅二")] == [11, 12, 20, 32]
    assert [numerals.is_well_formed(text) for text in ("一十一", "一二", "卅二", "一百十八")] == [
        False,
        False,
        True,
        True,
    ]


def test_what_is_no_numeral_has_no_number():
    assert [numerals.parse(text) for text in ("", "总", "十总")] == [None, None, None]


def test_capitals():
    assert [numerals.write_capital(n) for n in (1, 2, 10, 12, 20)] == ["壹", "贰", "拾", "拾贰", "贰拾"]
    assert numerals.write_capital(3, traditional=True) == "參"
