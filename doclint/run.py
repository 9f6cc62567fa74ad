"""Many files to one outcome, in this process or in several."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from doclint.files import find
from doclint.judge import Request, Result, failed, judge, judge_file
from doclint.project import Projects
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
    projects = _projects(request)
    if request.stdin is not None:
        return _outcome(projects, [_stdin(request, projects)])
    found = find(
        request.paths, lambda path: projects.of(path).suffixes, lambda path: projects.of(path).excludes(path)
    )
    results = []
    for result in _results(request, projects, found.files):
        results.append(result)
        progress(len(results), len(found.files))
    missing = [failed(failure.where, failure.cause) for failure in found.failures]
    return _outcome(projects, [*results, *missing], found.skipped)


def _projects(request: Request) -> Projects:
    named = Path(request.config) if request.config else None
    return Projects(request.choice, named, isolated=request.isolated, local_plugins=request.local_plugins)


def _outcome(projects: Projects, results: Sequence[Result], skipped: Iterable[Path] = ()) -> Outcome:
    failures = dict.fromkeys(failure for project in projects for failure in project.failures)
    if not all(project.rules_are_loaded for project in projects):
        nothing = Failure("规则", "一条规则也没有载入；请检查 doclint 是否完整安装（pip install doclint）")
        failures[nothing] = None
    warnings = dict.fromkeys(warning for project in projects for warning in project.warnings)
    names = tuple(path.as_posix() for path in skipped)
    rules = {rule.id: rule for project in projects for rule in project.rules}
    return Outcome(tuple(results), names, tuple(failures), tuple(warnings), tuple(rules.values()))


def _results(request: Request, projects: Projects, files: Sequence[Path]) -> Iterator[Result]:
    jobs = _jobs(request, files)
    for path in files:
        projects.of(path)  # a faulty configuration is told before the work begins, and in this process
    if jobs == 1:
        yield from (judge_file(request, projects.of(path), path) for path in files)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs, initializer=_start_worker, initargs=(request,)) as pool:
        yield from pool.map(_in_worker, files, chunksize=max(1, len(files) // (jobs * 8)))


def _jobs(request: Request, files: Sequence[Path]) -> int:
    if request.jobs:
        return min(request.jobs, max(1, len(files)))
    size = sum(path.stat().st_size for path in files if path.is_file())
    return min(os.cpu_count() or 1, len(files)) if size > PARALLEL_FROM and len(files) > 1 else 1


_worker: Callable[[Path], Result] | None = None


def _start_worker(request: Request) -> None:
    global _worker
    projects = _projects(request)
    _worker = lambda path: judge_file(request, projects.of(path), path)  # noqa: E731


def _in_worker(path: Path) -> Result:
    assert _worker is not None
    return _worker(path)


def _stdin(request: Request, projects: Projects) -> Result:
    path = Path(request.stdin_name) if request.stdin_name else Path(STDIN)
    return judge(request, projects.of(path), path, request.stdin or b"")
