"""Reviewdog's rdjson: remarks and suggested changes for the review tools of every forge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from doclint.diagnostic import Diagnostic
from doclint.document import Document
from doclint.report import Failure, FileResult
from doclint.reports import rdjson_shape as shape
from doclint.reports.context import ReportContext
from doclint.reports.legible import unicode
from doclint.span import Span

SOURCE = shape.Source("doclint")


def write(results: Sequence[FileResult], context: ReportContext) -> Iterator[str]:
    """One value with a diagnostic a remark, and one without a range for what could not be done."""
    made = [each for result in results for each in _file(result)]
    made += [_failure(each.where, each) for each in context.failures]
    log = shape.Log(SOURCE, made)
    yield msgspec.json.format(msgspec.json.encode(log), indent=2).decode() + "\n"


def _file(result: FileResult) -> Iterator[shape.Diagnostic]:
    document = result.report.document
    if document is not None:
        columns = _Columns(document)
        for each in result.report.diagnostics:
            yield _remark(result.path, each, columns)
    for failure in result.report.failures:
        yield _failure(result.path, failure)


def _remark(path: str, found: Diagnostic, columns: _Columns) -> shape.Diagnostic:
    basis = f"（{found.basis}）" if found.basis else ""
    location = shape.Location(unicode(path), columns.range(found.span))
    severity = shape.SEVERITIES[found.severity]
    suggestions = _suggestions(found, columns)
    return shape.Diagnostic(
        f"{found.message}{basis}", location, severity, shape.Code(found.rule), suggestions
    )


def _suggestions(found: Diagnostic, columns: _Columns) -> list[shape.Suggestion]:
    """The fix where it is one edit: a reviewer could accept only some of several that belong together."""
    edits = found.fix.edits if found.fix else ()
    return [shape.Suggestion(columns.range(edit.span), edit.text) for edit in edits if len(edits) == 1]


def _failure(path: str, failure: Failure) -> shape.Diagnostic:
    where = "" if failure.where == path else f"{failure.where}："
    return shape.Diagnostic(unicode(f"{where}{failure.cause}"), shape.Location(unicode(path)), "ERROR")


class _Columns:
    """Places as reviewdog wants them: columns in bytes of UTF-8."""

    def __init__(self, document: Document) -> None:
        self._text, self._lines = document.text, document.lines
        self._known = (0, 0)

    def range(self, span: Span) -> shape.Range:
        return shape.Range(self._position(span.start), self._position(span.end))

    def _position(self, offset: int) -> shape.Position:
        line = self._lines.number(offset)
        start, _ = self._lines.bounds(line)
        return shape.Position(line, self._bytes(start, offset) + 1)

    def _bytes(self, start: int, offset: int) -> int:
        """Counted on from the last place in the same line, so that a long line is read once."""
        known, bytes_before = self._known
        if not start <= known <= offset:
            known, bytes_before = start, 0
        count = bytes_before + len(self._text[known:offset].encode())
        self._known = (offset, count)
        return count
