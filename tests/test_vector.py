"""What NumPy finds in a text is what Python finds without it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import vector

TEXTS = st.text(st.characters() | st.sampled_from("中华人民，。“”\n　aA1１𠮷\ud800"), max_size=80)


@pytest.fixture(autouse=True, scope="module")
def much_text_was_seen():
    vector.see(vector.PAYS_FROM)


@given(TEXTS)
def test_codes_are_the_code_points_or_are_left_out(text):
    found = vector.codes(text)
    beyond = any(ord(char) > 0xFFFF or 0xD800 <= ord(char) < 0xE000 for char in text)
    assert (found is None) if beyond else (found.tolist() == list(map(ord, text)))


@given(TEXTS)
def test_characters_are_those_of_the_text(text):
    assert vector.characters(text) == frozenset(text)
