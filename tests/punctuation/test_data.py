"""The family's word lists: each word once in its kind, each row with its source, date and reason."""

from collections import Counter

import pytest

from doclint import load_table

TABLES = ["neighbours.tsv", "quoted_phrases.tsv", "listed_names.tsv", "transcribing.tsv"]


@pytest.mark.parametrize("name", TABLES)
def test_every_row_says_where_it_comes_from(name):
    for row in load_table("doclint_punctuation", name):
        assert all(column.strip() == column and column for column in row)
        assert row[-2][:4].isdigit()


@pytest.mark.parametrize("name", ["neighbours.tsv", "listed_names.tsv"])
def test_a_word_stands_once_in_its_kind(name):
    words = Counter(
        (row[1], word) for row in load_table("doclint_punctuation", name) for word in row[0].split()
    )
    assert [word for word, times in words.items() if times > 1] == []


def test_a_phrase_stands_once():
    phrases = Counter(
        p for row in load_table("doclint_punctuation", "quoted_phrases.tsv") for p in row[0].split()
    )
    assert [phrase for phrase, times in phrases.items() if times > 1] == []


def test_a_character_transcribes_once():
    characters = Counter("".join(row[0] for row in load_table("doclint_punctuation", "transcribing.tsv")))
    assert [char for char, times in characters.items() if times > 1] == []
