"""The tables of words are sorted, unique, reachable and never lead in a circle."""

import pytest

from doclint import load_table

TABLES = ["wrong_words.tsv", "wrong_words_hant.tsv"]
LEVELS = {"error", "warning", "info", "redundant"}
PLACES = {"all", "mainland", "cn"}


@pytest.fixture(params=TABLES)
def rows(request):
    return load_table("doclint_wording", request.param)


def test_wrong_forms_are_sorted_and_unique(rows):
    wrong = [row[0] for row in rows]
    assert wrong == sorted(set(wrong))


def test_no_right_form_holds_a_wrong_one(rows):
    traps = {trap for row in rows for trap in row[2].split("、") if trap}
    for wrong, right, *_ in rows:
        inside = [other for other, *_ in rows if other in right and not any(t in right for t in traps)]
        assert not inside, f"{wrong} → {right}"


def test_every_trap_holds_its_wrong_form_and_more(rows):
    for wrong, _, traps, *_ in rows:
        for trap in filter(None, traps.split("、")):
            assert wrong in trap
            assert trap != wrong


def test_no_wrong_form_is_another_row_s_trap(rows):
    wrong = {row[0] for row in rows}
    assert not wrong & {trap for row in rows for trap in row[2].split("、")}


def test_every_row_tells_its_level_place_source_date_and_reason(rows):
    for wrong, _, _, level, where, source, date, reason in rows:
        assert level in LEVELS, wrong
        assert where in PLACES, wrong
        assert source, wrong
        assert date, wrong
        assert reason, wrong
