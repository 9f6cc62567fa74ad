"""Counts over a run, for every report's last word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import add

import msgspec

from doclint.diagnostic import Safety, Severity
from doclint.report import Failure, FileResult


class Tally(msgspec.Struct, frozen=True):
    """How many of each.

    `files` were asked for, `read` could be read. `fixable` remarks are corrected by `--fix`,
    `fixable_unsafe` ones only by `--unsafe`.
    """

    files: int
    read: int
    diagnostics: int
    errors: int
    warnings: int
    infos: int
    fixable: int
    fixable_unsafe: int
    corrections: int
    failures: int

    def plus(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(*map(add, msgspec.structs.astuple(self), msgspec.structs.astuple(other)))


def tally(results: Sequence[FileResult], failures: Iterable[Failure] = ()) -> Tally:
    """Count; `failures` are those of the run beside those of its files."""
    diagnostics = [each for result in results for each in result.report.diagnostics]
    severities = [each.severity for each in diagnostics]
    safeties = [each.fix.safety for each in diagnostics if each.fix]
    return Tally(
        files=len(results),
        read=sum(result.report.document is not None for result in results),
        diagnostics=len(diagnostics),
        errors=severities.count(Severity.ERROR),
        warnings=severities.count(Severity.WARNING),
        infos=severities.count(Severity.INFO),
        fixable=safeties.count(Safety.SAFE),
        fixable_unsafe=safeties.count(Safety.UNSAFE),
        corrections=sum(len(result.corrections) for result in results),
        failures=sum(len(result.report.failures) for result in results) + len(list(failures)),
    )
