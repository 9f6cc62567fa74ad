"""GitHub reads each command as it was meant."""

from __future__ import annotations

from typing import Any

import pytest

from doclint import Document, Failure, Finding, Severity, Span, rule
from doclint.report import FileResult
from doclint.reports import WRITERS, ReportContext


@rule("family/fault", title="标点有误：半角")
def fault(document: Document) -> list[Finding]:
    return []


def annotations(*results: FileResult, **context: Any) -> str:
    return "".join(WRITERS["github"](results, ReportContext(**context)))


def test_a_remark_is_a_command_with_its_place(make: Any) -> None:
    found = make.remark(Span(3, 4), "半角“,”应为“，”", basis="GB/T 15834—2011 4.4")
    assert annotations(make.result("前\n𠮷,后", found), rules=(fault,)) == (
        "::error file=草稿.txt,line=2,col=2,endLine=2,endColumn=3,title=标点有误：半角（family/fault）"
        "::半角“,”应为“，”（GB/T 15834—2011 4.4）\n"
    )


@pytest.mark.parametrize(
    ("severity", "command"),
    [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "notice")],
)
def test_each_severity_has_its_command(make: Any, severity: Severity, command: str) -> None:
    assert annotations(make.result("甲", make.remark(Span(0, 1), severity=severity))).startswith(
        f"::{command} "
    )


def test_what_would_end_a_property_or_a_line_is_escaped(make: Any) -> None:
    found = make.remark(Span(0, 1), "50%,\r\n::error::x")
    made = annotations(make.result("甲", found, path="a,b:c%\n.txt"))
    assert made == (
        "::error file=a%2Cb%3Ac%25%0A.txt,line=1,col=1,endLine=1,endColumn=2,title=family/fault"
        "::50%25,%0D%0A::error::x\n"
    )


def test_a_place_over_several_lines_has_no_columns(make: Any) -> None:
    made = annotations(make.result("甲\n乙", make.remark(Span(0, 3))))
    assert "line=1,endLine=2,title=" in made
    assert "col" not in made


def test_failures_are_errors(make: Any) -> None:
    made = annotations(
        make.result("甲", failures=(Failure("规则 a/b", "坏了"),)),
        make.unread("b.txt", "读不了"),
        failures=(Failure("插件 c", "没有安装"),),
    )
    assert made == (
        "::error file=草稿.txt,title=没有做完::规则 a/b：坏了\n"
        "::error file=b.txt,title=没有做完::读不了\n"
        "::error title=没有做完::插件 c：没有安装\n"
    )


def test_a_clean_run_says_nothing(make: Any) -> None:
    assert annotations(make.result("甲")) == ""
