"""One file from its bytes to its result: read, lint, fix. And the same from disk to disk."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from time import perf_counter

import msgspec

from doclint import disk
from doclint.baseline import Baseline
from doclint.config_errors import ConfigError
from doclint.diagnostic import Finding, Safety
from doclint.document import Document
from doclint.fix import Fixed, fix
from doclint.language import Language, in_language
from doclint.lint import cause, lint
from doclint.project import Project
from doclint.projects import Projects
from doclint.report import Failure, FileResult, Report
from doclint.reports.legible import unicode
from doclint.rules import ActiveRule
from doclint.select import Choice
from doclint.source import Source, SourceError
from doclint.structure.script import Profile
from doclint.watch import UNWATCHED, Watch


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked of a run. `jobs` 0 means as many as pay; `fix` None means only to check.

    tracked: fixes become changes that a reader accepts or rejects, other remarks comments.
    target: where the corrected file goes, where not back to its own place. language: that of comments.
    guarded: rules are held to their time, and those of others run in a process of their own. That
    sets an alarm and starts processes, which a program that uses doclint as a library may not expect.
    """

    paths: tuple[str, ...]
    stdin: bytes | None = None
    stdin_name: str = ""
    choice: Choice = Choice()
    profile: Profile | None = None
    config: str | None = None
    isolated: bool = False
    local_plugins: bool = False
    fix: frozenset[Safety] | None = None
    tracked: bool = False
    write: bool = False
    target: str | None = None
    jobs: int = 0
    guarded: bool = False
    language: Language = "auto"
    baseline: Baseline = Baseline()
    baseline_folder: str = "."
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


def projects_of(request: Request) -> Projects:
    """The projects that the request's files may belong to; a configuration is read when it is asked for."""
    named = Path(request.config) if request.config else None
    return Projects(request.choice, named, isolated=request.isolated, local_plugins=request.local_plugins)


def judge_file(request: Request, project: Project, path: Path, watch: Watch = UNWATCHED) -> Result:
    """Judge the file at `path`, and write it back where that is asked for, under `watch`.

    Nothing is raised: what fails, be it a plugin's format or doclint itself, costs this file alone.
    """
    name = path.as_posix()
    try:
        most_bytes = project.source(path).most_bytes
        if request.stdin is not None:
            disk.require_size(len(request.stdin), most_bytes)
            return judge(request, project, path, request.stdin, watch)
        content = disk.read(path, most_bytes)
        result = judge(request, project, path, content, watch)
        if request.write:
            _write(path, result, request.target, content)
    except (SourceError, ConfigError) as error:
        return failed(name, str(error))
    except (Exception, SystemExit) as error:
        return failed(name, f"没有检查完，文件未改动；程序内部出错（{cause(error)}）")
    return result


def _write(path: Path, result: Result, target: str | None, content: bytes) -> None:
    """A file of its own gets what was read, too, where nothing was to be corrected in it."""
    from doclint.atomic import sweep

    sweep(path)
    if target is not None and not result.told.report.failures:
        disk.write_new(Path(target), content if result.content is None else result.content, like=path)
    elif result.content is not None:
        disk.write(path, result.content, read=content)


def judge(request: Request, project: Project, path: Path, content: bytes, watch: Watch = UNWATCHED) -> Result:
    """Judge `content` as the file at `path`; nothing is read or written."""
    name = path.as_posix()
    source = watch.source(project.source(path))
    profile = request.profile or project.config.settings.profile
    timings: dict[str, float] = {}
    active = project.active(path)
    if request.timing:
        active = tuple(_timed(each, timings) for each in active)

    suppressions = project.suppressions
    if request.baseline.files:
        accepted = request.baseline.files.get(baseline_key(request, name), {})
        suppressions = msgspec.structs.replace(suppressions, accepted=accepted)

    def relint(document: Document) -> Report:
        return lint(document.with_profile(profile), active, suppressions, watch)

    document = source.read(content, name)
    if request.fix is None:
        report = relint(document)
        return Result(FileResult(name, report), _fails(report, project), document, timings=timings)
    correct = partial(_review, language=request.language) if request.tracked else fix
    fixed = correct(document, source, relint, request.fix)
    fails = _fails(fixed.report, project)
    told = FileResult(name, fixed.report, fixed.corrections)
    return Result(told, fails, document, fixed.content, timings)


def _review(
    document: Document,
    source: Source,
    relint: Callable[[Document], Report],
    safeties: frozenset[Safety],
    language: Language,
) -> Fixed:
    """Fixes as tracked changes, and a comment for each remark that is left."""
    if source.review is None:
        raise SourceError("这种格式没有修订和批注，--tracked 只能用于 .docx；可改用 --fix 或 --diff")
    tracking = msgspec.structs.replace(source, write=source.review.write)
    fixed = fix(document, tracking, relint, safeties)
    left = in_language(FileResult(document.path or "", fixed.report), language).report
    if left.failures or left.document is None or not left.diagnostics:
        return fixed
    return msgspec.structs.replace(fixed, content=source.review.comment(left.document, left.diagnostics))


def baseline_key(request: Request, name: str) -> str:
    """What a baseline knows the file by: its path from the baseline's folder, with `/`."""
    try:
        return unicode(Path(os.path.relpath(name, request.baseline_folder)).as_posix())
    except ValueError:  # on another drive of Windows there is no way from the one to the other
        return unicode(name)


def _fails(report: Report, project: Project) -> bool:
    least = project.config.settings.fail_on.rank
    return any(diagnostic.severity.rank >= least for diagnostic in report.diagnostics)


def failed(name: str, cause: str) -> Result:
    """The result of a file that could not be judged."""
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
