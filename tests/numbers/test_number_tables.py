"""The tables of the family are in order, and every row of them is reached."""

from datetime import date

import pytest

from doclint import lint_text, load_table

PHRASES = load_table("doclint_numbers", "set_phrases.tsv")
UNITS = load_table("doclint_numbers", "approximate_units.tsv")
MEETINGS = load_table("doclint_numbers", "congresses.tsv")
PLANS = load_table("doclint_numbers", "plans.tsv")


def own(text, rule, profile="cn"):
    return [each for each in lint_text(text, profile=profile).diagnostics if each.rule == rule]


@pytest.mark.parametrize("rows", [PHRASES, UNITS], ids=["set_phrases", "approximate_units"])
def test_a_table_is_sorted_and_says_nothing_twice(rows):
    keys = [row[0] for row in rows]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize(("arabic", "chinese"), [row[:2] for row in PHRASES])
def test_each_set_phrase_is_found_and_its_correction_is_right(arabic, chinese):
    found = own(f"深入落实{arabic}要求", "numbers/arabic-set-phrase")
    assert [edit.text for each in found for edit in each.fix.edits] == [chinese]
    assert not own(f"深入落实{chinese}要求", "numbers/arabic-set-phrase")


@pytest.mark.parametrize("unit", [row[0] for row in UNITS])
def test_each_unit_takes_an_approximate_number(unit):
    assert own(f"大概要三、四{unit}。", "numbers/split-approximation")


@pytest.mark.parametrize(("name", "start", "end"), [row[:3] for row in MEETINGS])
def test_each_meeting_is_known_by_its_year(name, start, end):
    held = date.fromisoformat(start)
    assert held <= date.fromisoformat(end)
    assert not own(f"{held.year}年召开的党的{name}作出部署。", "numbers/congress-date")
    assert own(f"{held.year - 2}年召开的党的{name}作出部署。", "numbers/congress-date")


def test_the_plans_follow_each_other():
    years = [(int(first), int(last)) for _, first, last, _ in PLANS]
    assert all(last - first == 4 for first, last in years)
    assert all(later[0] == earlier[1] + 1 for earlier, later in zip(years, years[1:], strict=False))
