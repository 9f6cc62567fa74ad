"""Any ladder that obeys the standard is silent; any one fault in it is found at its place, once."""

from hypothesis import given, settings
from hypothesis import strategies as st
from ladders import chosen, ladders, moved, written

from doclint import Document


def found(labels, run_in):
    """Where the outline breaks, as indices of labels, and what was due there."""
    text, offsets = written(labels, run_in)
    breaks = Document(text).outline.breaks
    return [(offsets.index(each.heading.label_span.start), each.heading.due) for each in breaks]


@given(ladders(), st.booleans())
def test_a_ladder_that_obeys_the_standard_is_silent(labels, run_in):
    assert found(labels, run_in) == []


@settings(max_examples=300)
@given(chosen(2), st.booleans())
def test_a_lost_number_is_found_at_its_place_once(choice, run_in):
    labels, run, member = choice
    at = run[member]
    assert found(moved(labels, run[member:], 1), run_in) == [(at, labels[at][1])]


@settings(max_examples=300)
@given(chosen(2), st.booleans())
def test_a_doubled_number_is_found_at_its_place_once(choice, run_in):
    labels, run, member = choice
    at = run[member]
    assert found(moved(labels, run[member:], -1), run_in) == [(at, labels[at][1])]


@settings(max_examples=300)
@given(chosen(3), st.booleans())
def test_one_mistyped_number_is_found_at_its_place_once(choice, run_in):
    labels, run, member = choice
    at = run[member]
    assert found(moved(labels, [at], -1), run_in) == [(at, labels[at][1])]


@settings(max_examples=300)
@given(chosen(2), st.booleans())
def test_two_swapped_numbers_are_found_at_the_first_once(choice, run_in):
    labels, run, member = choice
    first, second = run[member - 1], run[member]
    swapped = moved(moved(labels, [first], 1), [second], -1)
    assert [place for place, _ in found(swapped, run_in)] == [first]
