"""Every promise of `targets`, on bytes of any kind and on drafts made of the pieces of the rules' pages."""

from __future__ import annotations

import pytest
from fuzz.drafts import pieces, seeds
from fuzz.targets import TARGETS
from hypothesis import given, settings
from hypothesis import strategies as st

FRAMES = st.integers(0, 9).map(lambda number: bytes([number]))
PARTS = (
    *(
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\x84\x31\x95\x33",
        b"\xb9\xa4\xd7\xf7",
        b"\xa2\xcc",
        b"\xa4\x51",
    ),
    *(
        b"\xc0\xaf",
        b"\xed\xa0\x80",
        b"\x00\xd8",
        b"\r",
        b"\n",
        b"a",
        "工作".encode(),
        "，".encode("utf-16-le"),
    ),
)
BYTES = st.one_of(st.binary(max_size=60), st.lists(st.sampled_from(PARTS)).map(b"".join))


def drafts(target: str) -> st.SearchStrategy[bytes]:
    """Pieces in any order, or an example with pieces put in anywhere."""
    put = st.tuples(st.integers(0, 400), st.sampled_from(pieces()))
    made = st.one_of(
        st.lists(st.sampled_from(pieces()), max_size=30).map("".join),
        st.builds(_spoilt, st.sampled_from(seeds(target)), st.lists(put, max_size=4)),
    )
    return made.map(lambda text: text.encode("utf-8", "ignore"))


def _spoilt(text: str, put: list[tuple[int, str]]) -> str:
    for at, piece in put:
        at %= len(text) + 1
        text = text[:at] + piece + text[at + len(piece) // 2 :]
    return text


@pytest.mark.parametrize("target", TARGETS)
def test_what_is_promised_of_drafts(target: str) -> None:
    @settings(max_examples=60)
    @given(FRAMES, drafts(target))
    def check(frame: bytes, draft: bytes) -> None:
        TARGETS[target](frame + draft)

    check()


@pytest.mark.parametrize("target", ["text_source", "markdown_source", "configuration", "word_list"])
@given(FRAMES, BYTES)
def test_what_is_promised_of_bytes(target: str, frame: bytes, content: bytes) -> None:
    TARGETS[target](frame + content)
