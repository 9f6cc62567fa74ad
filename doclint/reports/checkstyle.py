"""Checkstyle's XML, which build servers and review tools read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from doclint.report import FileResult
from doclint.reports.context import ReportContext
from doclint.reports.legible import visible

FAILED = "doclint/failure"
"""The source of what is no remark but work that could not be done."""


def write(results: Sequence[FileResult], context: ReportContext) -> Iterator[str]:
    """A `file` for each that was asked for, in it an `error` a remark; columns count code points."""
    root = Element("checkstyle", version="4.3")
    for result in results:
        _file(root, result)
    for failure in context.failures:
        _error(SubElement(root, "file", name=visible(failure.where)), failure.cause)
    indent(root)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, "unicode") + "\n"


def _file(root: Element, result: FileResult) -> None:
    file = SubElement(root, "file", name=visible(result.path))
    document = result.report.document
    for each in result.report.diagnostics if document else ():
        assert document is not None
        start = document.lines.position(each.span.start)
        basis = f"（{each.basis}）" if each.basis else ""
        SubElement(
            file,
            "error",
            line=str(start.line),
            column=str(start.column),
            severity=each.severity.value,
            message=visible(f"{each.message}{basis}"),
            source=each.rule,
        )
    for failure in result.report.failures:
        where = "" if failure.where == result.path else f"{failure.where}："
        _error(file, f"{where}{failure.cause}")


def _error(file: Element, cause: str) -> None:
    SubElement(file, "error", line="1", severity="error", message=visible(cause), source=FAILED)
