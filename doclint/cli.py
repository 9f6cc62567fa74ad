"""The command: arguments in, report out, exit status. Only this module prints or ends the program."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

import msgspec

from doclint.arguments import QUESTIONS, parse
from doclint.config_errors import ConfigError
from doclint.console import is_colored, palette, prepare_streams
from doclint.os_reason import reason
from doclint.reports import STREAMED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from doclint.judge import Request, Result
    from doclint.run import Outcome

CLEAN, FOUND, FAILED = 0, 1, 2
PROGRESS_FROM = 50
"""Files from which on a terminal shows progress."""


def main(arguments: list[str] | None = None) -> int:
    """Run doclint; returns its exit status: 0 clean, 1 found, 2 could not do its work."""
    prepare_streams()
    try:
        return _dispatch(parse(sys.argv[1:] if arguments is None else arguments))
    except ConfigError as error:
        print(f"doclint：{error}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        _discard_output()  # whoever read the report has closed it
        return FOUND
    except OSError as error:
        _discard_output()
        told = f"（{error.filename}）" if error.filename else ""
        print(f"doclint：报告写不出去{told}：{reason(error)}；请检查磁盘空间", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return 130


def _discard_output() -> None:
    """Let what standard output still holds go nowhere, lest Python complain when it flushes at the end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _dispatch(options: Namespace) -> int:
    if options.format == "json-schema":
        from doclint.reports.json import schema

        print(schema())
        return CLEAN
    if any(getattr(options, question) for question in QUESTIONS):
        from doclint.about import about

        answer, sound = about(options, palette(options))
        print(answer, end="")
        return CLEAN if sound else FAILED
    if not options.paths:
        print("doclint：没有指明要检查的文件。例：doclint 讲话稿.txt；用法见 doclint --help", file=sys.stderr)
        return FAILED
    return _check(options)


def _check(options: Namespace) -> int:
    from doclint import asked
    from doclint.run import start

    request = asked.request(options)
    with _progress(options) as progress:
        results, outcome = start(request, progress)
        if _streams(options):
            return _report_each(options, request, results, outcome)
        outcome = msgspec.structs.replace(outcome, results=tuple(results))
    return _report_all(options, request, outcome)


def _streams(options: Namespace) -> bool:
    """Whether each file can be reported as soon as it is judged, so that no more than one is in memory."""
    whole = (options.update_baseline, options.diff, options.statistics, options.timing, "-" in options.paths)
    return options.format in STREAMED and not any(whole) and not sys.stderr.isatty()


def _report_each(options: Namespace, request: Request, results: Iterator[Result], outcome: Outcome) -> int:
    from doclint import told

    grades = [FAILED if outcome.failures else CLEAN]

    def graded() -> Iterator[Result]:
        for result in results:
            grades[0] = max(grades[0], _grade(options, result))
            yield result

    _warn(outcome)
    with _output(options, request) as stream:
        stream.writelines(told.pieces(options, outcome, graded(), stream))
        stream.flush()
    return grades[0]


def _report_all(options: Namespace, request: Request, outcome: Outcome) -> int:
    from doclint import baseline_file, told

    if options.update_baseline:
        print(baseline_file.update(options.baseline, request, outcome))
        if _status(options, outcome) == FAILED:
            sys.stderr.writelines(told.closing(options, outcome))
        return FAILED if _status(options, outcome) == FAILED else CLEAN
    _warn(outcome)
    if request.stdin is not None and request.write:
        _print_corrected(request, outcome)
    with _output(options, request) as stream:
        if options.diff and not is_colored(options, stream):
            from doclint.tables import patch

            stream.buffer.writelines(patch(outcome.results))
        else:
            stream.writelines(told.pieces(options, outcome, outcome.results, stream))
        stream.flush()
    if options.diff:
        sys.stderr.writelines(told.closing(options, outcome))
    # A program that reads the report must find nothing else in it.
    beside = sys.stdout if options.format == "human" else sys.stderr
    beside.writelines(told.tables(options, outcome))
    return _status(options, outcome)


def _warn(outcome: Outcome) -> None:
    for warning in outcome.warnings:
        print(f"doclint：提醒：{warning}", file=sys.stderr)


@contextmanager
def _progress(options: Namespace) -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error where someone looks at it and there is something to wait for."""
    if not sys.stderr.isatty() or options.paths == ["-"]:
        yield lambda done, total: None
        return
    from doclint.progress import bar

    with bar(PROGRESS_FROM) as advance:
        yield advance


def _print_corrected(request: Request, outcome: Outcome) -> None:
    result = outcome.results[0]
    sys.stdout.buffer.write(request.stdin or b"" if result.content is None else result.content)
    sys.stdout.flush()


@contextmanager
def _output(options: Namespace, request: Request) -> Iterator[TextIO]:
    """Where the report goes; says so where that is a file."""
    if not options.output or request.target is not None:
        yield sys.stderr if request.stdin is not None and request.write else sys.stdout
        return
    try:
        stream = open(options.output, "w", encoding="utf-8", newline="\n")  # noqa: SIM115
    except OSError as error:
        raise ConfigError(options.output, f"报告写不了（{reason(error)}）；请检查文件夹和权限") from error
    with stream:
        yield stream
    print(f"已写入 {options.output}。", file=sys.stderr)


def _status(options: Namespace, outcome: Outcome) -> int:
    grades = (_grade(options, result) for result in outcome.results)
    return max([FAILED if outcome.failures else CLEAN, *grades])


def _grade(options: Namespace, result: Result) -> int:
    if result.told.report.failures:
        return FAILED
    changed = options.diff and result.content is not None
    return FOUND if changed or result.fails else CLEAN
