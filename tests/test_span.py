"""Spans that do not overlap are found without a look at each."""

from hypothesis import given
from hypothesis import strategies as st

from doclint.span import Disjoint, Span

SPANS = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 40), st.integers(0, 6))


@given(st.lists(SPANS), SPANS)
def test_what_meets_one_of_joined_spans_meets_one_of_them(spans, other):
    if any(other.overlaps(each) for each in spans):
        assert Disjoint(spans).meets(other)
    covered = {at for each in spans for at in range(each.start, each.end)}
    starts = {each.start for each in spans}
    if not covered & set(range(other.start - 1, other.end + 1)) and other.start not in starts and len(other):
        inside = any(other.start < each.start < other.end for each in spans)
        assert Disjoint(spans).meets(other) is inside


@given(st.lists(SPANS))
def test_spans_taken_one_by_one_never_overlap(spans):
    taken, kept = Disjoint(), []
    for span in spans:
        if not taken.meets(span):
            taken.add(span)
            kept.append(span)
    for at, one in enumerate(kept):
        assert not any(one.overlaps(other) or one.start == other.start for other in kept[at + 1 :])
