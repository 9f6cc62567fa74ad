"""What a user lists is judged as a rule would, in both scripts, and cannot hold up the rest."""

import json

import pytest


@pytest.fixture
def remarks(folder, doclint):
    def run(configuration, text):
        (folder / "doclint.toml").write_text(configuration, "utf-8")
        (folder / "稿.txt").write_text(text, "utf-8")
        ran = doclint("--format", "json", "--select", "doclint/listed-word", "稿.txt")
        (file,) = json.loads(ran.out)["files"]
        return [each["message"] for each in file["diagnostics"]], file["failures"], ran.status

    return run


def test_a_word_listed_in_simplified_is_found_in_traditional_too(remarks):
    words = '[[words]]\nwrong = "区政府办公大楼"\nright = "区机关办公楼"\n'
    text = "同志們：會議在區政府辦公大樓召開，請各單位負責同志準時參加，認真準備發言材料。\n"
    assert remarks(words, text)[0] == ["“區政府辦公大樓”應為“區機關辦公樓”"]


def test_a_pattern_may_refer_to_its_groups(remarks):
    words = "[[words]]\npattern = '(\\d+)余多名'\nright = '\\1余名'\n"
    assert remarks(words, "现场来了30余多名群众。\n")[0] == ["“30余多名”应为“30余名”"]


def test_unicode_properties_are_known(remarks):
    words = "[[words]]\npattern = '\\p{Han}{2}（暂名）'\nmessage = '名称未定'\n"
    assert remarks(words, "北岸公园（暂名）已开工。\n")[0] == ["名称未定"]


def test_a_catastrophic_pattern_ends_and_is_named(remarks, monkeypatch):
    from doclint.core_rules import words

    monkeypatch.setattr(words, "SECONDS", 0.05)
    _, failures, status = remarks("[[words]]\npattern = '(?:(?:甲+)+)+乙'\n", "甲" * 5000)
    assert status == 2
    assert failures[0]["where"] == "规则 doclint/listed-word"
    assert "pattern (?:(?:甲+)+)+乙 查了 0.05 秒还没有结果" in failures[0]["cause"]
