"""Checkstyle's readers get well-formed XML with a place, a severity and a reason for each remark."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

from doclint import Failure, Severity, Span
from doclint.report import FileResult
from doclint.reports import WRITERS, ReportContext


def files(*results: FileResult, **context: Any) -> Any:
    made = "".join(WRITERS["checkstyle"](results, ReportContext(**context)))
    return list(ElementTree.fromstring(made.encode()))


def test_a_remark_is_an_error_element_with_its_place(make: Any) -> None:
    found = make.remark(Span(3, 4), "“<”应为“《”", basis="GB/T 15834—2011 4.15", severity=Severity.WARNING)
    (file,) = files(make.result("前\n𠮷<后", found))
    assert file.attrib == {"name": "草稿.txt"}
    assert [each.attrib for each in file] == [
        {
            "line": "2",
            "column": "2",
            "severity": "warning",
            "message": "“<”应为“《”（GB/T 15834—2011 4.15）",
            "source": "family/fault",
        }
    ]


def test_what_xml_cannot_hold_is_spelt_out(make: Any) -> None:
    (file,) = files(make.result("甲", make.remark(Span(0, 1), "\x00\x1b\n"), path="\udcff&.txt"))
    assert file.get("name") == "<U+DCFF>&.txt"
    assert file[0].get("message") == "<U+0000><U+001B><U+000A>"


def test_failures_are_errors(make: Any) -> None:
    made = files(
        make.result("甲", failures=(Failure("规则 a/b", "坏了"),)), failures=(Failure("插件 c", "没有安装"),)
    )
    assert [(file.get("name"), file[0].get("severity"), file[0].get("message")) for file in made] == [
        ("草稿.txt", "error", "规则 a/b：坏了"),
        ("插件 c", "error", "没有安装"),
    ]


def test_a_clean_file_is_listed_empty(make: Any) -> None:
    (file,) = files(make.result("甲"))
    assert len(file) == 0
