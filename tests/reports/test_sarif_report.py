"""The SARIF log has what the standard requires, and says what the results say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from doclint import Edit, Failure, Fix, Severity, Span, __version__, replace
from doclint.core_rules import RULES
from doclint.report import FileResult
from doclint.reports import WRITERS, ReportContext

VALIDATOR = jsonschema.Draft202012Validator(
    json.loads(Path(__file__).with_name("sarif_subset.json").read_text(encoding="utf-8"))
)


def run(*results: FileResult, **context: Any) -> Any:
    log = json.loads("".join(WRITERS["sarif"](results, ReportContext(**context))))
    VALIDATOR.validate(log)
    return log["runs"][0]


def test_regions_count_columns_in_utf16_and_offsets_in_characters(make: Any) -> None:
    text = "前言\n𠮷林省😀,通化市"
    comma = text.index(",")
    made = run(make.result(text, make.remark(Span(comma, comma + 1))))
    assert made["columnKind"] == "utf16CodeUnits"
    assert made["results"][0]["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "%E8%8D%89%E7%A8%BF.txt"},
        "region": {
            "startLine": 2,
            "startColumn": 7,
            "endLine": 2,
            "endColumn": 8,
            "charOffset": 7,
            "charLength": 1,
        },
    }


def test_a_result_names_its_rule_its_level_and_its_basis(make: Any) -> None:
    found = make.remark(Span(0, 1), "不对", severity=Severity.INFO, basis="实务")
    made = run(make.result("甲", found))
    (result,) = made["results"]
    assert (result["ruleId"], result["level"], result["message"]["text"]) == (
        "family/fault",
        "note",
        "不对（实务）",
    )
    assert made["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "family/fault"
    assert made["tool"]["driver"]["version"] == __version__


def test_rules_with_remarks_are_described_with_their_pages(make: Any) -> None:
    known = RULES[0]
    made = run(make.result("甲", make.remark(Span(0, 1), rule=known.id)), rules=tuple(RULES))
    (described,) = made["tool"]["driver"]["rules"]
    assert described["shortDescription"]["text"] == known.title
    assert described["help"]["markdown"] == known.page


def test_a_fix_replaces_what_it_says(make: Any) -> None:
    fix = Fix("对调", (Edit(Span(0, 1), "乙"), Edit(Span(1, 2), "")))
    (result,) = run(make.result("甲乙", make.remark(Span(0, 2), fix=fix)))["results"]
    (made,) = result["fixes"]
    assert made["description"]["text"] == "对调"
    first, second = made["artifactChanges"][0]["replacements"]
    assert (first["deletedRegion"]["charOffset"], first["insertedContent"]) == (0, {"text": "乙"})
    assert (second["deletedRegion"]["charLength"], "insertedContent" in second) == (1, False)


def test_an_insertion_has_an_empty_region(make: Any) -> None:
    fix = replace(Span(1, 1), "。")
    (result,) = run(make.result("甲", make.remark(Span(1, 1), fix=fix)))["results"]
    region = result["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"]
    assert (region["startColumn"], region["endColumn"], region["charLength"]) == (2, 2, 0)


def test_failures_are_notifications_of_an_unsuccessful_run(make: Any) -> None:
    assert run(make.result("甲"))["invocations"] == [{"executionSuccessful": True}]
    (invocation,) = run(make.unread("b.txt", "读不了"), failures=(Failure("插件 c", "没有安装"),))[
        "invocations"
    ]
    assert not invocation["executionSuccessful"]
    run_wide, of_file = invocation["toolExecutionNotifications"]
    assert run_wide == {"level": "error", "message": {"text": "插件 c：没有安装"}}
    assert of_file["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "b.txt"}


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a/b.txt", "a/b.txt"),
        ("a b:c#.txt", "a%20b%3Ac%23.txt"),
        ("/home/草.txt", "file:///home/%E8%8D%89.txt"),
        ("C:/稿/a.txt", "file:///C:/%E7%A8%BF/a.txt"),
        ("a\udcff.txt", "a%FF.txt"),
    ],
)
def test_paths_become_uris(make: Any, path: str, uri: str) -> None:
    assert run(make.result("甲", path=path))["artifacts"][0]["location"] == {"uri": uri}


def test_a_fix_that_edits_nothing_is_no_fix(make: Any) -> None:
    (result,) = run(make.result("甲", make.remark(Span(0, 1), fix=Fix("请补全", ()))))["results"]
    assert "fixes" not in result
