"""What doclint says of itself: a rule's page, the list of rules, the configuration of a file."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from doclint.config_errors import ConfigError, nearest
from doclint.diagnostic import Severity
from doclint.project import Project, Projects
from doclint.select import Choice

_SEVERITIES = {Severity.ERROR: "错误", Severity.WARNING: "警告", Severity.INFO: "提示"}


def about(options: Namespace) -> str:
    """The answer to `--explain`, `--rules` or `--show-config`. Raises ConfigError."""
    named = Path(options.config) if options.config else None
    projects = Projects(Choice(), named, isolated=options.isolated, local_plugins=options.allow_local_plugins)
    path = Path(options.show_config or ".")
    project = projects.of(path)
    if options.explain:
        return explain(project, options.explain)
    return rules(project) if options.rules else configuration(project, path)


def explain(project: Project, id: str) -> str:
    """The page of the rule `id`."""
    known = {rule.id: rule for rule in project.rules}
    if id not in known:
        raise ConfigError("--explain", f"没有规则 {id}{nearest(id, list(known))}；用 --rules 列出全部规则")
    rule = known[id]
    return rule.page or f"# {rule.id} {rule.title}\n\n（这条规则没有说明页）\n"


def rules(project: Project) -> str:
    """A line a rule: id, severity, whether it is off by default, title, basis."""
    lines = []
    for rule in sorted(project.rules, key=lambda each: each.id):
        off = "" if rule.default else "（默认不查）"
        basis = f"  [{rule.basis}]" if rule.basis else ""
        lines.append(f"{rule.id:<42} {_SEVERITIES[rule.severity]}  {rule.title}{off}{basis}\n")
    return "".join(lines)


def configuration(project: Project, path: Path) -> str:
    """Which configuration governs the file, and which rules judge it."""
    where = project.config.path
    lines = [f"文件：{path.as_posix()}", f"配置：{where.as_posix() if where else '没有找到，用默认值'}"]
    settings = project.config.settings
    lines.append(f"规范：{settings.profile or '自动判断'}    未过门槛不算失败：{settings.fail_on.value}")
    if project.excludes(path):
        lines.append("这个文件被 exclude 排除，不检查")
    lines += [f"插件：{each.family}（{each.origin}）" for each in project.plugins.plugins]
    lines += [f"规则：{each.rule.id}  {each.severity.value}" for each in project.active(path)]
    return "\n".join(lines) + "\n"
