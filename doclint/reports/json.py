"""The JSON report, schema version 1: for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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


def write(results: Sequence[FileResult], context: ReportContext) -> Iterator[str]:
    """The report as one JSON value, indented so that people can read it too."""
    yield msgspec.json.format(msgspec.json.encode(_report(results, context)), indent=2).decode() + "\n"


def schema() -> str:
    """The JSON Schema of what `write` gives, made of the very types that it encodes."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "doclint --format json",
        **msgspec.json.schema(shape.Report),
    }
    return msgspec.json.format(msgspec.json.encode(made), indent=2).decode()


def _report(results: Sequence[FileResult], context: ReportContext) -> shape.Report:
    counts = tally(results, context.failures)
    return shape.Report(
        version=1,
        doclint=__version__,
        files=[_file(result) for result in results],
        skipped=[unicode(path) for path in context.skipped],
        failures=_failures(context.failures),
        summary=msgspec.convert(counts, shape.Summary, from_attributes=True),
    )


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
