"""What repeats is said once, and nothing is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from doclint import Diagnostic, Severity, Span
from doclint.reports.folding import AT_LENGTH, MOST_OF_RULE, Entry, fold


def diagnostics(*messages: str, rule: str = "family/fault") -> list[Diagnostic]:
    return [
        Diagnostic(rule, Severity.ERROR, Span(at, at + 1), message) for at, message in enumerate(messages)
    ]


def test_remarks_of_one_rule_in_the_same_words_are_one_entry_at_the_first_place() -> None:
    first, second = fold(diagnostics("逗号", "空格", "逗号", "逗号"))
    assert [each.span.start for each in first.remarks] == [0, 2, 3]
    assert [each.span.start for each in second.remarks] == [1]


def test_the_same_words_of_two_rules_are_two_entries() -> None:
    assert len(fold([*diagnostics("不对"), *diagnostics("不对", rule="family/other")])) == 2


def test_a_rule_with_a_few_different_things_to_say_says_each() -> None:
    assert len(fold(diagnostics(*"甲乙丙丁戊"))) == MOST_OF_RULE


def test_of_a_rule_with_much_to_say_the_most_frequent_is_told_at_length() -> None:
    entries = fold(diagnostics(*"甲乙丙丁戊己庚", *"庚庚己"))
    assert [entry.first.message for entry in entries] == ["甲", "己", "庚"]
    assert [entry.first.message for entry in entries[-1].others] == ["乙", "丙", "丁", "戊"]
    assert len(entries) == AT_LENGTH


def leaves(entries: list[Entry]) -> list[Diagnostic]:
    return [each for entry in entries for each in (*entry.remarks, *leaves(list(entry.others)))]


@given(
    st.lists(
        st.tuples(st.sampled_from("甲乙丙丁戊己庚辛"), st.sampled_from(["a/a", "b/b"]), st.integers(0, 9))
    )
)
def test_every_remark_is_in_exactly_one_entry(drawn: list[tuple[str, str, int]]) -> None:
    given_ = [Diagnostic(rule, Severity.ERROR, Span(at, at), message) for message, rule, at in drawn]
    given_.sort(key=lambda each: each.span)
    entries = fold(given_)
    assert sorted(map(id, leaves(entries))) == sorted(map(id, given_))
    assert [entry.first.span.start for entry in entries] == sorted(e.first.span.start for e in entries)
