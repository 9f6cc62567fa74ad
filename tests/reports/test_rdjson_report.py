"""Reviewdog puts each remark, and each change it suggests, on the right bytes."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from doclint import Edit, Failure, Fix, Severity, Span, replace
from doclint.report import FileResult
from doclint.reports import WRITERS, ReportContext


def report(*results: FileResult, **context: Any) -> Any:
    return json.loads("".join(WRITERS["rdjson"](results, ReportContext(**context))))


def test_a_remark_has_its_place_in_bytes_its_rule_and_a_suggestion(make: Any) -> None:
    fix = replace(Span(3, 4), "，")
    found = make.remark(Span(3, 4), "应为全角", basis="GB/T 15834—2011 5.1", severity=Severity.INFO, fix=fix)
    place = {"start": {"line": 2, "column": 5}, "end": {"line": 2, "column": 6}}
    assert report(make.result("前\n𠮷,后", found)) == {
        "source": {"name": "doclint"},
        "diagnostics": [
            {
                "message": "应为全角（GB/T 15834—2011 5.1）",
                "location": {"path": "草稿.txt", "range": place},
                "severity": "INFO",
                "code": {"value": "family/fault"},
                "suggestions": [{"range": place, "text": "，"}],
            }
        ],
    }


@given(st.text("a甲𠮷é\r\n", max_size=40), st.data())
def test_columns_are_bytes_of_the_line(make: Any, text: str, data: st.DataObject) -> None:
    offsets = data.draw(st.lists(st.integers(0, len(text)), max_size=8))
    result = make.result(text, *(make.remark(Span(at, at)) for at in offsets))
    assert result.report.document is not None
    lines = result.report.document.lines
    for at, found in zip(offsets, report(result)["diagnostics"], strict=True):
        start = lines.bounds(lines.number(at))[0]
        expected = {"line": lines.number(at), "column": len(text[start:at].encode()) + 1}
        assert found["location"]["range"] == {"start": expected, "end": expected}


def test_edits_that_belong_together_are_not_suggested_apart(make: Any) -> None:
    fix = Fix("调换引号", (Edit(Span(0, 1), "“"), Edit(Span(2, 3), "”")))
    (found,) = report(make.result("”甲“", make.remark(Span(0, 3), fix=fix)))["diagnostics"]
    assert "suggestions" not in found


def test_failures_are_errors_without_a_range(make: Any) -> None:
    made = report(make.unread("b.txt", "读不了"), failures=(Failure("插件 c", "没有安装"),))
    assert made["diagnostics"] == [
        {"message": "读不了", "location": {"path": "b.txt"}, "severity": "ERROR"},
        {"message": "没有安装", "location": {"path": "插件 c"}, "severity": "ERROR"},
    ]
