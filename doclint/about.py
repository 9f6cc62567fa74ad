"""What doclint says of itself: a rule's page, the list of rules, the configuration of a file."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from doclint import rule_list, rule_page
from doclint.arguments import listed
from doclint.config import NAME
from doclint.config_errors import ConfigError
from doclint.config_schema import config_schema
from doclint.nearest import nearest
from doclint.os_reason import reason
from doclint.package_data import LexiconError
from doclint.project import Project
from doclint.projects import Projects
from doclint.reports.palette import Palette
from doclint.select import Choice
from doclint.shown_config import configuration
from doclint.word_list import check_words


def about(options: Namespace, palette: Palette | None = None) -> tuple[str, bool]:
    """The answer to the one of `arguments.QUESTIONS` that was asked, and whether all is well.

    `palette` is that of the terminal where the answer is read; None where a program reads it.
    Raises ConfigError where there is no answer.
    """
    if options.init:
        return write_template(), True
    if options.check_lexicon:
        return check_lexicon(options.check_lexicon)
    named = Path(options.config) if options.config else None
    choice = Choice(listed(options.select), listed(options.ignore))
    projects = Projects(choice, named, isolated=options.isolated, local_plugins=options.allow_local_plugins)
    path = Path(options.show_config or ".")
    project = projects.of(path)
    if options.explain:
        return explain(project, options.explain, palette), True
    if options.show_config:
        return configuration(project, path, options.profile), True
    return (rules(project, options.format) if options.rules else config_schema(project.rules)), True


def explain(project: Project, id: str, palette: Palette | None) -> str:
    """The page of the rule `id`."""
    known = {rule.id: rule for rule in project.rules}
    if id not in known:
        raise ConfigError("--explain", f"没有规则 {id}{nearest(id, list(known))}（--rules 列出全部规则）")
    return rule_page.page(known[id]) if palette is None else rule_page.terminal(known[id], palette)


def rules(project: Project, format: str) -> str:
    """The rules that are loaded, or those of them that were selected."""
    chosen = rule_list.entries(project)
    return rule_list.for_programs(chosen) if format == "json" else rule_list.for_people(chosen)


def check_lexicon(name: str) -> tuple[str, bool]:
    """What is to be said of a user's word list, every fault with its line, and whether it can be used."""
    try:
        entries, faults = check_words(Path(name))
    except LexiconError as error:
        return f"词表 {name}：{error}\n", False
    if faults:
        told = "".join(f"  {fault}\n" for fault in faults)
        return f"词表 {name} 有 {len(faults)} 处要改：\n{told}", False
    return f"词表 {name} 可以使用，共 {len(entries)} 条。\n", True


def write_template() -> str:
    """Write a commented `doclint.toml` into the current folder; says what was done. Raises ConfigError."""
    path = Path(NAME)
    try:
        with path.open("xb") as file:
            file.write(Path(__file__).with_name("template.toml").read_bytes())
    except FileExistsError:
        raise ConfigError(NAME, "已经有这个文件，没有改动") from None
    except OSError as error:
        raise ConfigError(NAME, f"写不了（{reason(error)}）；请检查文件夹和权限") from error
    return f"已生成 {NAME}，其中各项都有说明。\n"
