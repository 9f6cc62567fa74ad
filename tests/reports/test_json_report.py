"""The JSON report keeps to its published schema, and its places are right in every unit."""

from __future__ import annotations

import copy
import json
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import (
    Diagnostic,
    Document,
    Edit,
    Failure,
    Fix,
    Report,
    Safety,
    Severity,
    Span,
    __version__,
    replace,
)
from doclint.report import Correction, FileResult
from doclint.reports import WRITERS, ReportContext
from doclint.reports.json import schema

VALIDATOR = jsonschema.Draft202012Validator(json.loads(schema()))


def written(*results: FileResult, **context: Any) -> Any:
    made = json.loads("".join(WRITERS["json"](results, ReportContext(**context))))
    VALIDATOR.validate(made)
    return made


def test_the_schema_is_itself_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(schema()))


def test_places_after_rare_characters_emoji_and_combining_marks(make: Any) -> None:
    text = "前言\n𠮷林省😀cafe\u0301,通化市\n"
    comma = text.index(",")
    (file,) = written(make.result(text, make.remark(Span(comma, comma + 1))))["files"]
    (found,) = file["diagnostics"]
    assert found["start"] == {"offset": 12, "line": 2, "column": 10, "utf16_column": 12, "paragraph": None}
    assert found["end"] == {"offset": 13, "line": 2, "column": 11, "utf16_column": 13, "paragraph": None}


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\x85", "\u2028"])
def test_lines_are_counted_by_any_line_end(make: Any, line_end: str) -> None:
    text = f"一{line_end}二{line_end}三"
    (file,) = written(make.result(text, make.remark(Span(len(text) - 1, len(text)))))["files"]
    start = file["diagnostics"][0]["start"]
    assert (start["line"], start["column"]) == (3, 1)


@given(st.text(st.sampled_from("a汉𠮷😀\u0301\n\r"), max_size=30), st.data())
def test_columns_count_what_editors_count(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    diagnostic = Diagnostic("family/fault", Severity.ERROR, Span(offset, offset), "")
    report = Report("a.txt", Document(text, profile="cn"), (diagnostic,))
    place = written(FileResult("a.txt", report))["files"][0]["diagnostics"][0]["start"]
    line = text.replace("\r\n", "\0\n").replace("\r", "\n").replace("\0", "\r")[:offset].split("\n")[-1]
    assert place["column"] == len(line) + 1
    assert place["utf16_column"] == len(line.encode("utf-16-le")) // 2 + 1


def test_a_remark_has_every_key(make: Any) -> None:
    fix = Fix("对调", (Edit(Span(0, 1), "乙"), Edit(Span(1, 2), "甲")), Safety.UNSAFE)
    found = make.remark(Span(0, 2), "颠倒", basis="实务", fix=fix, severity=Severity.WARNING)
    (file,) = written(make.result("甲乙", found))["files"]
    assert file["diagnostics"] == [
        {
            "rule": "family/fault",
            "severity": "warning",
            "message": "颠倒",
            "basis": "实务",
            "start": {"offset": 0, "line": 1, "column": 1, "utf16_column": 1, "paragraph": None},
            "end": {"offset": 2, "line": 1, "column": 3, "utf16_column": 3, "paragraph": None},
            "fix": {
                "title": "对调",
                "safety": "unsafe",
                "edits": [{"start": 0, "end": 1, "text": "乙"}, {"start": 1, "end": 2, "text": "甲"}],
            },
        }
    ]


def test_what_there_is_none_of_is_null(make: Any) -> None:
    (read, unread) = written(make.result("甲", make.remark(Span(0, 1))), make.unread("b.txt", "读不了"))[
        "files"
    ]
    assert (read["encoding"], read["profile"]) == (None, "cn")
    assert (read["diagnostics"][0]["fix"], read["diagnostics"][0]["basis"]) == (None, None)
    assert (unread["path"], unread["encoding"], unread["profile"]) == ("b.txt", None, None)


def test_the_encoding_is_what_the_source_noted() -> None:
    class Origin(msgspec.Struct):
        encoding: str

    document = Document("甲", profile="cn", origin=Origin("gb18030"))
    (file,) = written(FileResult("a.txt", Report("a.txt", document)))["files"]
    assert file["encoding"] == "gb18030"


def test_repeated_remarks_are_all_told(make: Any) -> None:
    text = "甲," * 300
    (file,) = written(make.result(text, *make.each(text, ",")))["files"]
    assert len(file["diagnostics"]) == 300


def test_failures_stand_where_they_belong(make: Any) -> None:
    made = written(
        make.result("甲", failures=(Failure("规则 a/b", "坏了"),)),
        failures=(Failure("插件 c", "没有安装"),),
        skipped=("d.txt",),
    )
    assert made["files"][0]["failures"] == [{"where": "规则 a/b", "cause": "坏了"}]
    assert made["failures"] == [{"where": "插件 c", "cause": "没有安装"}]
    assert made["skipped"] == ["d.txt"]


def test_the_summary_counts_the_run(make: Any) -> None:
    remarks = [
        make.remark(Span(0, 1), fix=replace(Span(0, 1), "乙")),
        make.remark(Span(0, 1), fix=replace(Span(0, 1), "乙", Safety.UNSAFE), severity=Severity.WARNING),
        make.remark(Span(0, 1), fix=replace(Span(0, 1), "乙", Safety.SHOWN), severity=Severity.INFO),
    ]
    corrected = make.result("甲", *remarks, corrections=(Correction(1, "a/b", "多字", "删除"),))
    made = written(corrected, make.unread("b.txt", "读不了"), failures=(Failure("插件 c", "没有安装"),))
    assert (made["version"], made["doclint"]) == (1, __version__)
    assert made["files"][0]["corrections"] == [
        {"line": 1, "paragraph": None, "rule": "a/b", "message": "多字", "title": "删除"}
    ]
    assert made["summary"] == {
        "files": 2,
        "diagnostics": 3,
        "errors": 1,
        "warnings": 1,
        "infos": 1,
        "fixable": 1,
        "fixable_unsafe": 1,
        "corrections": 1,
        "failures": 2,
    }


def test_a_file_name_that_is_no_unicode_is_told_all_the_same(make: Any) -> None:
    assert written(make.unread("a\udcff.txt", "读不了"))["files"][0]["path"] == "a\\udcff.txt"


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("version",), 2),
        (("files", 0, "profile"), "sg"),
        (("files", 0, "diagnostics", 0, "severity"), "fatal"),
        (("files", 0, "diagnostics", 0, "start", "line"), 0),
        (("files", 0, "diagnostics", 0, "start", "offset"), -1),
        (("files", 0, "diagnostics", 0, "message"), None),
    ],
)
def test_the_schema_refuses_what_is_wrong(make: Any, path: tuple[str | int, ...], wrong: object) -> None:
    made = copy.deepcopy(written(make.result("甲", make.remark(Span(0, 1)))))
    *way, last = path
    place = made
    for step in way:
        place = place[step]
    assert place[last] != wrong
    place[last] = wrong
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(made)
