"""A draft gets the same remarks in Word as in plain text: same rule, same message, same paragraph."""

import pytest
from drafts import DRAFTS, LABELLED
from word_files import formatted, numbered, typed
from word_remarks import remarks

from doclint.sources.docx import DOCX
from doclint.sources.text import TEXT

WAYS = pytest.mark.parametrize("make", [typed, formatted, numbered])


def compare(text: str, make) -> None:
    expected = remarks(TEXT.read(text.encode(), None))
    found = remarks(DOCX.read(make(text), None))
    assert found == expected


@WAYS
@pytest.mark.parametrize("name", DRAFTS)
def test_drafts_of_several_kinds(name, make):
    compare(DRAFTS[name], make)


@pytest.mark.parametrize("name", [name for name in DRAFTS if "clean" not in name])
def test_there_is_something_to_remark(name):
    assert remarks(TEXT.read(DRAFTS[name].encode(), None))


@WAYS
@pytest.mark.skipif(not LABELLED, reason="needs the labelled documents beside the repository")
def test_labelled_documents(make):
    for text in LABELLED.values():
        compare(text, make)
