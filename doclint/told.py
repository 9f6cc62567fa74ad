"""What is told of a run, in pieces for whoever prints them."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from typing import TextIO

from doclint.console import ambiguous_width, is_colored
from doclint.judge import Result
from doclint.language import in_language
from doclint.reports import WRITERS, ReportContext
from doclint.run import Outcome


def pieces(options: Namespace, outcome: Outcome, results: Iterable[Result], stream: TextIO) -> Iterator[str]:
    """The report, or the differences, for `stream`."""
    if options.diff:
        from doclint.tables import diff

        yield from diff(outcome.results, color=is_colored(options, stream))
        return
    told = (in_language(result.told, options.lang) for result in results)
    yield from WRITERS[options.format](told, _context(options, outcome, stream))


def _context(options: Namespace, outcome: Outcome, stream: TextIO) -> ReportContext:
    return ReportContext(
        width=_width(options),
        language=options.lang,
        color=is_colored(options, stream),
        ambiguous=ambiguous_width(stream),
        encoding=stream.encoding or "utf-8",
        rules=outcome.rules,
        failures=outcome.failures,
        skipped=outcome.skipped,
    )


def closing(options: Namespace, outcome: Outcome) -> Iterator[str]:
    """The last word on a run, where what was asked for is not a report."""
    from doclint.reports.human import closing

    told = [in_language(result.told, options.lang) for result in outcome.results]
    return closing(told, _context(options, outcome, sys.stderr), would=options.diff)


def _width(options: Namespace) -> int:
    """Cells of a line; only the report for people asks."""
    if options.format != "human":
        return 100
    from shutil import get_terminal_size

    return get_terminal_size((100, 24)).columns


def tables(options: Namespace, outcome: Outcome) -> Iterator[str]:
    """Counts and times per rule, where they were asked for."""
    if options.statistics or options.timing:
        from doclint import tables

        yield from tables.statistics(outcome.results) if options.statistics else ()
        yield from tables.timings(outcome.timings) if options.timing else ()
