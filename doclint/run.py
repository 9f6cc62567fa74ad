"""Many files to one outcome, in this process or in several."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import msgspec

from doclint.files import find
from doclint.judge import Request, Result, failed, judge_file, projects_of
from doclint.projects import Projects
from doclint.report import Failure
from doclint.rules import Rule

STDIN = "-"
PARALLEL_FROM = 1_000_000
"""Bytes of input above which starting processes pays."""


class Outcome(msgspec.Struct, frozen=True):
    """A whole run: results in the order asked for, what was excluded, what failed beside the files."""

    results: tuple[Result, ...]
    skipped: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()
    warnings: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()

    @property
    def timings(self) -> Counter[str]:
        """Seconds per rule over all files."""
        total: Counter[str] = Counter()
        for result in self.results:
            total.update(result.timings)
        return total


def run(request: Request, progress: Callable[[int, int], None] = lambda done, total: None) -> Outcome:
    """Judge, and where asked correct, every file. `progress` is told how many of how many are done.

    Raises ConfigError where a configuration cannot be used.
    """
    results, outcome = start(request, progress)
    return msgspec.structs.replace(outcome, results=tuple(results))


def start(
    request: Request, progress: Callable[[int, int], None] = lambda done, total: None
) -> tuple[Iterator[Result], Outcome]:
    """The results one by one as files are judged, so that none need be kept; and what is known before.

    Raises ConfigError at once where a configuration cannot be used.
    """
    projects = projects_of(request)
    if request.stdin is not None:
        path = Path(request.stdin_name or STDIN)
        projects.of(path).require_usable()
        return _results(request, projects, [path]), _outcome(projects)
    found = find(
        request.paths, lambda path: projects.of(path).suffixes, lambda path: projects.of(path).excludes(path)
    )
    for project in {id(each): each for each in map(projects.of, found.files)}.values():
        project.require_usable()  # a faulty configuration is told before the work begins
    missing = [failed(failure.where, failure.cause) for failure in found.failures]
    results = chain(_told(_results(request, projects, found.files), progress, len(found.files)), missing)
    return results, _outcome(projects, found.skipped)


def _told(results: Iterable[Result], progress: Callable[[int, int], None], total: int) -> Iterator[Result]:
    for done, result in enumerate(results, start=1):
        yield result
        progress(done, total)


def _outcome(projects: Projects, skipped: Iterable[Path] = ()) -> Outcome:
    failures = dict.fromkeys(failure for project in projects for failure in project.failures)
    if not all(project.rules_are_loaded for project in projects):
        nothing = Failure("规则", "一条规则也没有载入；请检查 doclint 是否完整安装（pip install doclint）")
        failures[nothing] = None
    warnings = dict.fromkeys(warning for project in projects for warning in project.warnings)
    names = tuple(path.as_posix() for path in skipped)
    rules = {rule.id: rule for project in projects for rule in project.rules}
    return Outcome((), names, tuple(failures), tuple(warnings), tuple(rules.values()))


def _results(request: Request, projects: Projects, files: Sequence[Path]) -> Iterator[Result]:
    """Rules of others are judged in processes that can be ended; our own alone are not worth starting one."""
    jobs = _jobs(request, files)
    if jobs > 1 or (request.guarded and files and projects.have_plugins):
        from doclint.workers import Workers

        yield from Workers(request, projects, files, jobs).results()
    elif request.guarded:
        yield from _guarded(request, projects, files)
    else:
        yield from (judge_file(request, projects.of(path), path) for path in files)


def _guarded(request: Request, projects: Projects, files: Sequence[Path]) -> Iterator[Result]:
    from doclint.guard import Guard

    with Guard() as guard:
        for path in files:
            project = projects.of(path)
            watch = guard.watch(project.config.settings.rule_seconds, {})
            yield judge_file(request, project, path, watch)


def _jobs(request: Request, files: Sequence[Path]) -> int:
    if request.jobs:
        return min(request.jobs, max(1, len(files)))
    pays = len(files) > 1 and sum(map(_size, files)) > PARALLEL_FROM
    return min(os.cpu_count() or 1, len(files)) if pays else 1


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # it was there a moment ago; whoever reads it will tell
        return 0
