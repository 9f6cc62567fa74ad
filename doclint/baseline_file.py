"""The file that a baseline lives in."""

from __future__ import annotations

from pathlib import Path

from doclint.baseline import Baseline, BaselineError, count, parse, render
from doclint.config_errors import ConfigError
from doclint.judge import Request, baseline_key
from doclint.os_reason import reason
from doclint.run import Outcome


def read(name: str | None, *, updating: bool) -> Baseline:
    """The baseline to judge by: none where none is named, or where it is to be made anew.

    Raises ConfigError where the file is missing or is no baseline.
    """
    if updating and not name:
        raise ConfigError("--update-baseline", "请用 --baseline 指明基线文件")
    if updating or not name:
        return Baseline()
    if not Path(name).is_file():
        raise ConfigError(name, "没有这个基线文件；可加 --update-baseline 生成")
    return _parsed(Path(name))


def update(name: str, request: Request, outcome: Outcome) -> str:
    """Accept all remarks of a run; what the file holds of other files stays. Says what was done."""
    path = Path(name)
    files = dict(_parsed(path).files) if path.is_file() else {}
    total = 0
    for result in outcome.results:
        report = result.told.report
        if report.document is not None:
            counts = count(report.document.text, report.diagnostics)
            files[baseline_key(request, result.told.path)] = dict(counts)
            total += counts.total()
    try:
        from doclint.atomic import replace_file

        replace_file(path, render(Baseline(files=files)), like=path)
    except OSError as error:
        raise ConfigError(name, f"基线写不了（{reason(error)}）；请检查文件夹和权限") from error
    return f"已把 {len(outcome.results)} 个文件的 {total} 处问题记入 {name}，今后只报新的。"


def _parsed(path: Path) -> Baseline:
    try:
        return parse(path.read_bytes())
    except (OSError, BaselineError) as error:
        raise ConfigError(path.as_posix(), str(error)) from error
