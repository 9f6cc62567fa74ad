"""doclint as a library: a text or a file in, a Report out."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from os import PathLike, fspath
from pathlib import Path

from doclint.config import DEFAULT
from doclint.lint import lint
from doclint.project import Project
from doclint.report import Report
from doclint.select import Choice
from doclint.structure.script import Profile


def lint_text(
    text: str,
    *,
    name: str = "",
    profile: Profile | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """Judge a text by the built-in rules; no configuration is read.

    `name` is a file name that tells the format (`.md`; otherwise plain text). `profile` is detected
    when it is None. `select` and `ignore` take rule ids, families and globs, as on the command line.
    The spans of the report are code-point offsets into `report.document.text`.
    Raises ConfigError for an unknown rule in `select`, UnicodeEncodeError for lone surrogates.
    """
    project = _project(Choice(tuple(select), tuple(ignore)))
    path = Path(name)
    document = project.source(path).read(text.encode(), name or None)
    return lint(document.with_profile(profile), project.active(path))


def lint_file(
    path: str | PathLike[str],
    *,
    profile: Profile | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    config: str | None = None,
) -> Report:
    """Judge a file as the command does, by its nearest configuration or the one named.

    A file that cannot be read gives a report without a document that names the failure.
    Raises ConfigError where the configuration cannot be used.
    """
    from doclint.judge import Request
    from doclint.run import run

    choice = Choice(tuple(select), tuple(ignore))
    outcome = run(Request(paths=(fspath(path),), profile=profile, choice=choice, config=config, jobs=1))
    name = Path(path).as_posix()
    told = [result.told.report for result in outcome.results] or [Report(name, None)]
    failures = (*told[0].failures, *outcome.failures)
    return Report(name, told[0].document, told[0].diagnostics, failures)


@cache
def _project(choice: Choice) -> Project:
    return Project(DEFAULT, choice)
