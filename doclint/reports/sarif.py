"""SARIF 2.1.0: for code scanning and for whatever else reads the standard."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote

import msgspec

from doclint.diagnostic import Diagnostic, Edit, Fix, Severity
from doclint.positions import Lines
from doclint.report import FileResult
from doclint.reports import sarif_shape as shape
from doclint.reports.context import ReportContext
from doclint.reports.legible import unicode
from doclint.rules import Rule
from doclint.span import Span
from doclint.version import __version__

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LANGUAGE = "zh-CN"

_LEVELS: dict[Severity, shape.Level] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
}
_DRIVE = re.compile("[A-Za-z]:/")


def write(results: Sequence[FileResult], context: ReportContext) -> Iterator[str]:
    """One log of one run. Of the rules those are described that have remarks."""
    ids = sorted({each.rule for result in results for each in result.report.diagnostics})
    by_id = {rule.id: rule for rule in context.rules}
    indices = {id: index for index, id in enumerate(ids)}
    notifications = list(_notifications(results, context))
    run = shape.Run(
        tool=shape.Tool(
            shape.ToolComponent("doclint", __version__, LANGUAGE, [_rule(id, by_id.get(id)) for id in ids])
        ),
        invocations=[shape.Invocation(not notifications, notifications)],
        artifacts=[shape.Artifact(_artifact(result.path), result.encoding) for result in results],
        results=[each for result in results for each in _results(result, indices)],
        column_kind="utf16CodeUnits",
        language=LANGUAGE,
    )
    log = shape.Log(SCHEMA, "2.1.0", [run])
    yield msgspec.json.format(msgspec.json.encode(log), indent=2).decode() + "\n"


def _rule(id: str, rule: Rule | None) -> shape.ReportingDescriptor:
    if rule is None:
        return shape.ReportingDescriptor(id)
    page = rule.page
    return shape.ReportingDescriptor(
        id,
        short_description=shape.Message(rule.title),
        help=shape.Help(page, page) if page else None,
        default_configuration=shape.Configuration(_LEVELS[rule.severity]),
    )


def _results(result: FileResult, indices: dict[str, int]) -> Iterator[shape.Result]:
    document = result.report.document
    if document is None:
        return
    artifact = _artifact(result.path)
    for each in result.report.diagnostics:
        place = shape.PhysicalLocation(artifact, _region(each.span, document.lines))
        yield shape.Result(
            each.rule,
            indices[each.rule],
            _LEVELS[each.severity],
            _message(each),
            [shape.Location(place)],
            [_fix(each.fix, artifact, document.lines)] if each.fix and each.fix.edits else [],
        )


def _message(diagnostic: Diagnostic) -> shape.Message:
    basis = f"（{diagnostic.basis}）" if diagnostic.basis else ""
    return shape.Message(f"{diagnostic.message}{basis}")


def _region(span: Span, lines: Lines) -> shape.Region:
    start, end = lines.position(span.start), lines.position(span.end)
    return shape.Region(start.line, start.utf16_column, end.line, end.utf16_column, span.start, len(span))


def _fix(fix: Fix, artifact: shape.ArtifactLocation, lines: Lines) -> shape.Fix:
    changes = [shape.ArtifactChange(artifact, list(_replacements(fix.edits, lines)))]
    return shape.Fix(shape.Message(fix.title), changes)


def _replacements(edits: Iterable[Edit], lines: Lines) -> Iterator[shape.Replacement]:
    for edit in edits:
        yield shape.Replacement(_region(edit.span, lines), shape.Message(edit.text) if edit.text else None)


def _notifications(results: Iterable[FileResult], context: ReportContext) -> Iterator[shape.Notification]:
    for failure in context.failures:
        yield shape.Notification("error", shape.Message(unicode(f"{failure.where}：{failure.cause}")))
    for result in results:
        place = shape.Location(shape.PhysicalLocation(_artifact(result.path)))
        for failure in result.report.failures:
            yield shape.Notification(
                "error", shape.Message(unicode(f"{failure.where}：{failure.cause}")), [place]
            )


def _artifact(path: str) -> shape.ArtifactLocation:
    """A path as a URI reference: relative ones stay so, absolute ones become `file:` URIs."""
    quoted = quote(path, safe="/", errors="surrogateescape")
    if _DRIVE.match(path):
        return shape.ArtifactLocation(f"file:///{path[0]}:{quote(path[2:], errors='surrogateescape')}")
    return shape.ArtifactLocation(f"file://{quoted}" if path.startswith("/") else quoted)
