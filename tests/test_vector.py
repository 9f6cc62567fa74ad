"""What NumPy finds in a text is what Python finds without it."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import Pairwise, doubled, vector

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


PAIRS = Pairwise(lambda first, second: (first * 31 + second * 7) % 16)


@given(TEXTS)
def test_pairs_are_told_as_they_are_one_by_one(text):
    padded = f"\n{text}\n"
    expected = [(ord(one) * 31 + ord(other) * 7) % 16 for one, other in pairwise(padded)]
    found = PAIRS.flags(text)
    for wanted in ((1,), (2, 4), (8, 3, 1)):
        windows = zip(*(expected[at:] for at in range(len(wanted))), strict=False)
        places = [
            at
            for at, window in enumerate(windows)
            if all(f & w == w for f, w in zip(window, wanted, strict=True))
        ]
        assert list(found.places(*wanted)) == places
        assert list(plain(PAIRS, text).places(*wanted)) == places


def plain(pairs, text):
    """What is told of the pairs of `text` while NumPy is not there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vector, "codes", lambda text: None)
        return pairs.flags(text)


@given(st.text("中华人民，aA\n𠮷", max_size=60))
def test_what_is_written_twice_is_found_either_way(text):
    expected = [match.span() for match in re.finditer(r"([\u4e00-\u9fff]{2,8}?)\1", text)]
    assert list(doubled(text)) == expected
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vector, "codes", lambda text: None)
        assert list(doubled(text)) == expected
