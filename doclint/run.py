"""Many files to one outcome, in this process or in several."""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from doclint.files import find
from doclint.judge import Request, Result, failed, judge, judge_file
from doclint.project import Projects
from doclint.report import Failure
from doclint.rules import Rule

if TYPE_CHECKING:
    from concurrent.futures import Future

STDIN = "-"
PARALLEL_FROM = 1_000_000
"""Bytes of input above which starting processes pays."""
MOST_AT_ONCE = 16
"""Files that a process is given at a time."""


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
    projects = _projects(request)
    if request.stdin is not None:
        result = _stdin(request, projects)
        return iter([result]), _outcome(projects)
    found = find(
        request.paths, lambda path: projects.of(path).suffixes, lambda path: projects.of(path).excludes(path)
    )
    for path in found.files:
        projects.of(path)  # a faulty configuration is told before the work begins, and in this process
    missing = [failed(failure.where, failure.cause) for failure in found.failures]
    results = chain(_told(_results(request, projects, found.files), progress, len(found.files)), missing)
    return results, _outcome(projects, found.skipped)


def _told(results: Iterable[Result], progress: Callable[[int, int], None], total: int) -> Iterator[Result]:
    for done, result in enumerate(results, start=1):
        yield result
        progress(done, total)


def _projects(request: Request) -> Projects:
    named = Path(request.config) if request.config else None
    return Projects(request.choice, named, isolated=request.isolated, local_plugins=request.local_plugins)


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
    jobs = _jobs(request, files)
    if jobs == 1:
        yield from (judge_file(request, projects.of(path), path) for path in files)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs, initializer=_start_worker, initargs=(request,)) as pool:
        waiting: deque[Future[list[Result]]] = deque()
        size = max(1, min(MOST_AT_ONCE, len(files) // (jobs * 8)))
        for at in range(0, len(files), size):
            waiting.append(pool.submit(_in_worker, files[at : at + size]))
            if len(waiting) > 2 * jobs:  # results that nobody takes yet would fill the memory
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


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


def _in_worker(paths: Sequence[Path]) -> list[Result]:
    assert _worker is not None
    return [_worker(path) for path in paths]


def _stdin(request: Request, projects: Projects) -> Result:
    path = Path(request.stdin_name) if request.stdin_name else Path(STDIN)
    return judge(request, projects.of(path), path, request.stdin or b"")
