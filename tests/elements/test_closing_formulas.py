"""Every row of the table of closing formulas is reached by what a drafter would write."""

import pytest

from doclint import lint_text, load_table

SAID = {
    "特此": ["特此报告", "特此通知", "特此函达", "特此函复", "特此请示", "特此批复", "特此通报"],
    "请": ["请遵照执行", "请予批准", "请批示"],
    "以上报告": ["以上报告，请审阅"],
    "[妥当": ["妥否，请批示"],
    "(?:[妥当是]": ["妥否，请批复"],
}


@pytest.mark.parametrize(
    ("kind", "formula"), [row[:2] for row in load_table("doclint_elements", "closing_formulas.tsv")]
)
def test_each_row_refuses_some_closing(kind, formula):
    closings = next(said for start, said in SAID.items() if formula.startswith(start))
    title = "在防汛会议上的讲话" if kind == "讲话" else f"关于防汛工作的{kind}"
    refused = [
        closing
        for closing in closings
        for each in lint_text(f"{title}\n各位：\n工作已经就绪。\n{closing}。\n", profile="cn").diagnostics
        if each.rule == "elements/closing-formula"
    ]
    assert refused
