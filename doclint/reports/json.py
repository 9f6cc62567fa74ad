"""The JSON report, schema version 1: for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from doclint.diagnostic import Diagnostic, Fix
from doclint.document import Document
from doclint.facts import paragraph_at
from doclint.report import Correction, Failure, FileResult
from doclint.reports import json_shape as shape
from doclint.reports.context import ReportContext
from doclint.reports.legible import unicode
from doclint.reports.tally import tally
from doclint.version import __version__


def write(results: Iterable[FileResult], context: ReportContext) -> Iterator[str]:
    """The report as one JSON value, indented so that people can read it too; file by file."""
    begin, end = f'{{\n  "version": 1,\n  "doclint": "{__version__}",\n  "files": [', "]"
    counts = tally([], context.failures)
    for result in results:
        counts = counts.plus(tally([result]))
        yield f"{begin}\n    {_indented(_file(result), 4)}"
        begin, end = ",", "\n  ]"
    yield f"{begin}{end}" if end == "]" else end
    rest = shape.Rest(
        skipped=[unicode(path) for path in context.skipped],
        failures=_failures(context.failures),
        summary=msgspec.convert(counts, shape.Summary, from_attributes=True),
    )
    yield f",{_indented(rest, 0)[1:]}\n"


def _indented(value: msgspec.Struct, by: int) -> str:
    """`value` as lines, those after the first further in: no string of JSON holds a line break."""
    lines = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    return lines.replace("\n", "\n" + " " * by)


def schema() -> str:
    """The JSON Schema of what `write` gives, made of the very types that it encodes."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "doclint --format json",
        **msgspec.json.schema(shape.Report),
    }
    return msgspec.json.format(msgspec.json.encode(made), indent=2).decode()


def _file(result: FileResult) -> shape.File:
    report = result.report
    document = report.document
    return shape.File(
        path=unicode(result.path),
        encoding=result.encoding,
        profile=document.profile if document else None,
        diagnostics=[_diagnostic(each, document) for each in report.diagnostics] if document else [],
        failures=_failures(report.failures),
        corrections=[_correction(each) for each in result.corrections],
    )


def _correction(correction: Correction) -> shape.Correction:
    return msgspec.convert(correction, shape.Correction, from_attributes=True)


def _diagnostic(diagnostic: Diagnostic, document: Document) -> shape.Diagnostic:
    return shape.Diagnostic(
        rule=diagnostic.rule,
        severity=diagnostic.severity,
        message=diagnostic.message,
        basis=diagnostic.basis,
        start=_place(diagnostic.span.start, document),
        end=_place(diagnostic.span.end, document),
        fix=_fix(diagnostic.fix) if diagnostic.fix else None,
    )


def _place(offset: int, document: Document) -> shape.Place:
    paragraph = paragraph_at(document.facts, offset)
    position = document.lines.position(offset)
    return shape.Place(
        position.offset,
        position.line,
        position.column,
        position.utf16_column,
        paragraph.number if paragraph else None,
    )


def _fix(fix: Fix) -> shape.Fix:
    edits = [shape.Edit(edit.span.start, edit.span.end, edit.text) for edit in fix.edits]
    return shape.Fix(fix.title, fix.safety, edits)


def _failures(failures: Iterable[Failure]) -> list[shape.Failure]:
    return [shape.Failure(unicode(each.where), unicode(each.cause)) for each in failures]
