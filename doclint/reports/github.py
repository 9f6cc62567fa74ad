"""Workflow commands: GitHub shows each remark beside its line in a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from doclint.diagnostic import Diagnostic, Severity
from doclint.language import voice
from doclint.positions import Lines
from doclint.report import FileResult
from doclint.reports.context import ReportContext
from doclint.reports.legible import unicode

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
UNDONE = "没有做完"
_OBEYED = {chr(code): f"<U+{code:04X}>" for code in range(0x20)}
"""What the terminal of whoever reads the log would obey."""
_IN_MESSAGE = str.maketrans({**_OBEYED, "%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = {**_IN_MESSAGE, **str.maketrans({":": "%3A", ",": "%2C"})}


def write(results: Iterable[FileResult], context: ReportContext) -> Iterator[str]:
    """One command a line: errors, warnings and notices, then what failed as errors."""
    titles = {rule.id: rule.title for rule in context.rules}
    for result in results:
        say, document = voice(result, context.language), result.report.document
        if document is not None:
            for each in result.report.diagnostics:
                yield _remark(result.path, each, document.lines, say(titles.get(each.rule, "")))
        for failure in result.report.failures:
            where = "" if failure.where == result.path else f"{failure.where}："
            yield _command("error", f"{where}{failure.cause}", file=result.path, title=say(UNDONE))
    for failure in context.failures:
        yield _command("error", f"{failure.where}：{failure.cause}", title=UNDONE)


def _remark(path: str, diagnostic: Diagnostic, lines: Lines, title: str) -> str:
    basis = f"（{diagnostic.basis}）" if diagnostic.basis else ""
    return _command(
        _COMMANDS[diagnostic.severity],
        f"{diagnostic.message}{basis}",
        file=path,
        **_place(diagnostic, lines),
        title=f"{title}（{diagnostic.rule}）" if title else diagnostic.rule,
    )


def _place(diagnostic: Diagnostic, lines: Lines) -> dict[str, int]:
    """Lines and columns in code points. GitHub refuses columns where the lines differ."""
    start, end = lines.position(diagnostic.span.start), lines.position(diagnostic.span.end)
    if start.line != end.line:
        return {"line": start.line, "endLine": end.line}
    return {"line": start.line, "col": start.column, "endLine": end.line, "endColumn": end.column}


def _command(command: str, message: str, **properties: str | int) -> str:
    told = ",".join(
        f"{name}={unicode(str(each)).translate(_IN_PROPERTY)}" for name, each in properties.items()
    )
    return f"::{command} {told}::{unicode(message).translate(_IN_MESSAGE)}\n"
