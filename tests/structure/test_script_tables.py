"""The tables of script say what opencc's own tables say."""

from pathlib import Path

from doclint import simplified_only, traditional_only
from doclint.conversion import require_opencc


def _table(name):
    lines = (Path(require_opencc()) / name).read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if "\t" in line)
    return {left: right.split() for left, right in pairs}


def test_no_character_belongs_to_both_scripts():
    assert not simplified_only().keys() & traditional_only().keys()


def test_counterparts_are_those_of_opencc():
    to_traditional, to_simplified = _table("STCharacters.txt"), _table("TSCharacters.txt")
    assert all(right in to_traditional[left] for left, right in simplified_only().items())
    assert all(right in to_simplified[left] for left, right in traditional_only().items())


def test_a_simplified_character_is_no_traditional_one():
    assert not any(
        left in right for left, right in _table("STCharacters.txt").items() if left in simplified_only()
    )


def test_tables_are_sorted():
    for table in (simplified_only(), traditional_only()):
        assert list(table) == sorted(table)
