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

_BEFORE, _AFTER = "[\n  [\n    ", "\n  ]\n]"
"""What stands around a value in two lists."""


def write(results: Iterable[FileResult], context: ReportContext) -> Iterator[str]:
    """The report as one JSON value, indented so that people can read it too; file by file."""
    begin, end = f'{{\n  "version": 1,\n  "doclint": "{__version__}",\n  "files": [', "]"
    counts = tally([], context.failures)
    for result in results:
        counts = counts.plus(tally([result]))
        yield f"{begin}\n    {_within(_file(result))}"
        begin, end = ",", "\n  ]"
    yield f"{begin}{end}" if end == "]" else end
    rest = shape.Rest(
        skipped=[unicode(path) for path in context.skipped],
        failures=_failures(context.failures),
        summary=msgspec.convert(counts, shape.Summary, from_attributes=True),
    )
    yield f",{_formatted(rest)[1:]}\n"


def _formatted(value: msgspec.Struct) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def _within(value: msgspec.Struct) -> str:
    """`value` as it is indented in a list within an object."""
    nested = b"[[" + msgspec.json.encode(value) + b"]]"
    return msgspec.json.format(nested, indent=2).decode().removeprefix(_BEFORE).removesuffix(_AFTER)


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
        diagnostics=list(_diagnostics(report.diagnostics, document)) if document else [],
        failures=_failures(report.failures),
        corrections=[_correction(each) for each in result.corrections],
    )


def _correction(correction: Correction) -> shape.Correction:
    return msgspec.convert(correction, shape.Correction, from_attributes=True)


def _diagnostics(diagnostics: Iterable[Diagnostic], document: Document) -> Iterator[shape.Diagnostic]:
    facts, coordinates = document.facts, document.lines.coordinates

    def place(offset: int) -> shape.Place:
        paragraph = paragraph_at(facts, offset) if facts else None
        return shape.Place(offset, *coordinates(offset), paragraph.number if paragraph else None)

    for each in diagnostics:
        yield shape.Diagnostic(
            each.rule,
            each.severity,
            each.message,
            each.basis,
            place(each.span.start),
            place(each.span.end),
            _fix(each.fix) if each.fix else None,
        )


def _fix(fix: Fix) -> shape.Fix:
    edits = [shape.Edit(edit.span.start, edit.span.end, edit.text) for edit in fix.edits]
    return shape.Fix(fix.title, fix.safety, edits)


def _failures(failures: Iterable[Failure]) -> list[shape.Failure]:
    return [shape.Failure(unicode(each.where), unicode(each.cause)) for each in failures]
