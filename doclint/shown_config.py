"""What applies to a file, and where each value came from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from doclint.config import Config, Settings
from doclint.project import Project
from doclint.reports.wording import SEVERITIES
from doclint.rules import ActiveRule
from doclint.select import applies
from doclint.structure.script import Profile

_COMMAND = "命令行"
_DEFAULT = "默认"
_UNSET = {"select": "全部默认规则", "profile": "自动判断"}
"""What it means that nothing is chosen."""


def configuration(project: Project, path: Path, profile: Profile | None = None) -> str:
    """Each value that holds for the file at `path`, with its place, and the rules that judge it.

    profile: what the command line says of it.
    """
    return "".join(f"{line}\n" for line in _lines(project, path, profile))


def _lines(project: Project, path: Path, profile: Profile | None) -> Iterator[str]:
    config = project.config
    yield f"文件：{path.as_posix()}"
    yield f"配置：{config.path.as_posix() if config.path else '没有找到，全用默认值'}"
    for key, value, origin in _values(project, path, profile):
        shown = _shown(value) if value or key not in _UNSET else _UNSET[key]
        yield f"  {key} = {shown}    （{origin}）"
    if project.excludes(path):
        yield "这个文件被 exclude 排除，不检查"
    yield "插件：" + "、".join(f"{each.family}（{each.origin}）" for each in project.plugins.plugins)
    active = project.active(path)
    yield f"规则（{len(active)} 条）："
    yield from (f"  {_rule(each, config)}" for each in sorted(active, key=lambda each: each.rule.id))


def _values(project: Project, path: Path, profile: Profile | None) -> Iterator[tuple[str, object, str]]:
    """Key, value and origin; of `per-file` the tables that match the file."""
    config, choice = project.config, project.choice
    given = {"select": choice.select, "ignore": choice.ignore, "profile": profile}
    default = Settings()
    for field, key in zip(Settings.__struct_fields__, Settings.__struct_encode_fields__, strict=True):
        value = getattr(config.settings, field)
        if key == "per-file":
            for number, each in enumerate(value):
                if applies(each, project.relative(path)):
                    yield key, each, _place(config, key, number)
            continue
        if given.get(key):
            yield key, given[key], f"{_COMMAND} --{key}"
        if key == "ignore" or not given.get(key):
            yield key, value, _place(config, key) if value != getattr(default, field) else _DEFAULT


def _rule(active: ActiveRule, config: Config) -> str:
    options = f"  {_shown(active.options)}" if active.options is not None else ""
    place = f"    （{_place(config, active.rule.id)}）" if active.rule.id in config.settings.rules else ""
    return f"{active.rule.id:<42} {SEVERITIES[active.severity]}{options}{place}"


def _place(config: Config, key: str, number: int = 0) -> str:
    return Path(config.where(key, number)).name


def _shown(value: object) -> str:
    return msgspec.json.encode(msgspec.to_builtins(value)).decode()
