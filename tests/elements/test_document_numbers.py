"""A document number in any wrong dress becomes the one right one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import lint_text

BRACKETS = ["[]", "［］", "【】", "（）", "()", "﹝﹞", "〖〗", "〔]", "[〕"]
OWN = ("elements/document-number-bracket", "elements/document-number-form")


def corrected(text):
    own = [each for each in lint_text(text, profile="cn").diagnostics if each.rule in OWN]
    for each in sorted(own, key=lambda each: each.span, reverse=True):
        for edit in reversed(each.fix.edits):
            text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@given(st.sampled_from(BRACKETS), st.integers(1949, 2099), st.integers(1, 9999))
def test_brackets(pair, year, serial):
    text = f"根据《江川市防汛预案》（江政办发{pair[0]}{year}{pair[1]}{serial}号）要求"
    assert corrected(text) == f"根据《江川市防汛预案》（江政办发〔{year}〕{serial}号）要求"


@given(st.integers(1, 99), st.integers(1, 3), st.booleans())
def test_serial_number(serial, zeros, ordinal):
    text = f"江政发〔2024〕{'第' * ordinal}{'0' * zeros}{serial}号"
    assert corrected(text) == f"江政发〔2024〕{serial}号"


@pytest.mark.parametrize(
    "text",
    [
        "（2024）云01民终12号",
        "云高法（2023）民申5号",
        "江川市公告（2024）第5号",
        "市政府令（2024）第5号",
        "工业园区（2024）5号地块",
        "《年鉴》[2024]",
    ],
)
def test_what_is_no_document_number_stays(text):
    assert corrected(text) == text


def test_taiwans_numbers_are_another_matter():
    report = lint_text("府工字（2024）第5號", profile="tw")
    assert not [each for each in report.diagnostics if each.rule in OWN]
