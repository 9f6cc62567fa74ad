"""The table of one-to-many conversions, row by row, and the decisions that it leads to."""

import pytest

from doclint import Document, load_table, plugins
from doclint.lint import lint
from doclint.rules import activate

RULES = {rule.id: rule for rule in plugins.load().rules}
ROWS = load_table("doclint_characters", "conversions.tsv")
CARRIER = "各級部門要認真貫徹會議精神，堅持問題導向，進一步壓實責任，確保任務見到實際效果，讓大家滿意。"


def remarks(text, profile="cn-hant", rule="characters/wrong-conversion"):
    document = Document(f"{CARRIER}\n{text}", profile=profile)
    report = lint(document, [activate(RULES[rule])])
    assert not report.failures
    return [(d.span.of(document.text), d.fix.edits[0].text) for d in report.diagnostics]


def plain(phrase):
    return phrase.rstrip("!").replace("#", "三").replace("%", "3").replace("@", "先生")


def demanded():
    return [(row[0], row[1][0], plain(phrase)) for row in ROWS for phrase in row[3].split()]


def others(simplified, form):
    return [row[1][0] for row in ROWS if row[0] == simplified and row[1][0] != form]


def test_every_phrase_holds_its_form_and_stands_once():
    for simplified, glyphs, _, strong, weak in ROWS:
        phrases = strong.split() + weak.split()
        assert all(glyphs[0] in phrase for phrase in phrases), (simplified, glyphs)
        assert len({plain(phrase) for phrase in phrases}) == len(phrases), (simplified, glyphs)
        assert all(len(plain(phrase)) > 1 for phrase in phrases), (simplified, glyphs)


def test_rows_and_phrases_are_sorted():
    assert [row[0] for row in ROWS] == sorted(row[0] for row in ROWS)
    assert all(row[3].split() == sorted(row[3].split()) for row in ROWS)


def test_every_row_has_more_than_one_form():
    for simplified in {row[0] for row in ROWS}:
        assert sum(row[0] == simplified for row in ROWS) > 1, simplified


@pytest.mark.parametrize("simplified", sorted({row[0] for row in ROWS}))
def test_a_phrase_is_right_in_its_own_form_and_wrong_in_any_other(simplified):
    for of, form, phrase in demanded():
        if of != simplified:
            continue
        assert remarks(phrase) == [], phrase
        for other in others(of, form):
            found = remarks(phrase.replace(form, other))
            assert (other, form) in found or found == [], phrase.replace(form, other)
            assert found, phrase.replace(form, other)


@pytest.mark.parametrize(
    "text",
    [
        "每人可借三本書。",
        "他想借一本書，放學就能借到。",
        "向銀行借了三萬元，不得借與他人。",
        "我要借這本書。",
    ],
)
def test_to_borrow_is_no_slip_for_by_means_of(text):
    assert remarks(text) == []


def test_by_means_of_this_chance_is_told():
    assert remarks("我借這個機會講三點。") == [("借", "藉")]
