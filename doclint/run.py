"""Files to results: the one place where reading, linting, fixing and writing meet."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from time import perf_counter

import msgspec

from doclint.atomic import replace_file
from doclint.diagnostic import Finding, Safety
from doclint.document import Document
from doclint.files import find
from doclint.fix import fix
from doclint.lint import lint
from doclint.project import Project, Projects
from doclint.report import Failure, FileResult, Report
from doclint.rules import ActiveRule, Rule
from doclint.select import Choice
from doclint.source import SourceError
from doclint.structure.script import Profile

STDIN = "-"
PARALLEL_FROM = 1_000_000
"""Bytes of input above which starting processes pays."""


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked of a run. `jobs` 0 means as many as pay; `fix` None means only to check."""

    paths: tuple[str, ...]
    stdin: bytes | None = None
    stdin_name: str = ""
    choice: Choice = Choice()
    profile: Profile | None = None
    config: str | None = None
    isolated: bool = False
    local_plugins: bool = False
    fix: frozenset[Safety] | None = None
    write: bool = False
    jobs: int = 0
    timing: bool = False


class Result(msgspec.Struct, frozen=True):
    """One file. `before` is its document as read, `content` the corrected bytes if anything changed.

    `fails` tells whether a remark that remains is as grave as the configuration's `fail-on`.
    """

    told: FileResult
    fails: bool = False
    before: Document | None = None
    content: bytes | None = None
    timings: dict[str, float] = {}


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
    missing = [_failed(failure.where, failure.cause) for failure in found.failures]
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
        yield from (_file(request, projects.of(path), path) for path in files)
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
    _worker = lambda path: _file(request, projects.of(path), path)  # noqa: E731


def _in_worker(path: Path) -> Result:
    assert _worker is not None
    return _worker(path)


def _stdin(request: Request, projects: Projects) -> Result:
    path = Path(request.stdin_name) if request.stdin_name else Path(STDIN)
    return _content(request, projects.of(path), path, request.stdin or b"")


def _file(request: Request, project: Project, path: Path) -> Result:
    try:
        content = path.read_bytes()
    except OSError as error:
        return _failed(
            path.as_posix(), f"读不了（{error.strerror or error}）；请检查文件是否存在、有无读取权限"
        )
    result = _content(request, project, path, content)
    if result.content is None or not request.write:
        return result
    try:
        replace_file(path, result.content)
    except OSError as error:
        return _failed(
            path.as_posix(), f"写不了（{error.strerror or error}），文件没有改动；请检查权限和磁盘空间"
        )
    return result


def _content(request: Request, project: Project, path: Path, content: bytes) -> Result:
    name = path.as_posix()
    source = project.source(path)
    profile = request.profile or project.config.settings.profile
    timings: dict[str, float] = {}
    active = project.active(path)
    if request.timing:
        active = tuple(_timed(each, timings) for each in active)

    def relint(document: Document) -> Report:
        return lint(document.with_profile(profile), active, project.suppressions)

    try:
        document = source.read(content, name)
        if request.fix is None:
            report = relint(document)
            return Result(FileResult(name, report), _fails(report, project), document, timings=timings)
        fixed = fix(document, source, relint, request.fix)
    except SourceError as error:
        return _failed(path.as_posix(), str(error))
    fails = _fails(fixed.report, project)
    told = FileResult(name, fixed.report, fixed.corrections)
    return Result(told, fails, document, fixed.content, timings)


def _fails(report: Report, project: Project) -> bool:
    least = project.config.settings.fail_on.rank
    return any(diagnostic.severity.rank >= least for diagnostic in report.diagnostics)


def _failed(name: str, cause: str) -> Result:
    return Result(FileResult(name, Report(name, None, failures=(Failure(name, cause),))))


def _timed(active: ActiveRule, timings: dict[str, float]) -> ActiveRule:
    rule = active.rule

    def check(*arguments: object) -> Iterable[Finding]:
        start = perf_counter()
        try:
            return list(rule.check(*arguments))
        finally:
            timings[rule.id] = timings.get(rule.id, 0.0) + perf_counter() - start

    return msgspec.structs.replace(active, rule=msgspec.structs.replace(rule, check=check))
