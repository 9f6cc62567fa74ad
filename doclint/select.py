"""Which rules judge a file, with which severity and options. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from doclint.config import Config, PerFile, Settings
from doclint.config_errors import ConfigError, explain
from doclint.diagnostic import Severity
from doclint.nearest import nearest
from doclint.rules import ActiveRule, Rule, activate, matches


class Choice(msgspec.Struct, frozen=True):
    """What the command line adds: `select` in place of the configuration's, `ignore` on top of it."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


def require_known(config: Config, choice: Choice, rules: Sequence[Rule]) -> list[str]:
    """Check every id that is named. Raises ConfigError at the first unknown rule that is selected or set,
    and where a rule's options do not fit it.

    Returns warnings on unknown ids that are merely ignored: leaving out what does not exist harms nobody.
    """
    settings = config.settings
    for chosen in choice.select:
        if not _names_any(chosen, rules):
            raise ConfigError("--select", _unknown(chosen, rules))
    added = (chosen for each in settings.per_file for chosen in each.select)
    for chosen in (*settings.select, *added, *settings.rules):
        if not _names_any(chosen, rules):
            raise config.error(chosen, _unknown(chosen, rules))
    for rule in rules:
        if rule.id in settings.rules:
            _activate(config, rule, settings.rules[rule.id], selected=False)
    ignored = [
        *choice.ignore,
        *settings.ignored_rules,
        *(i for each in settings.per_file for i in each.ignore),
    ]
    return [f"要忽略的：{_unknown(chosen, rules)}" for chosen in ignored if not _names_any(chosen, rules)]


def select(config: Config, choice: Choice, rules: Sequence[Rule], path: str) -> tuple[ActiveRule, ...]:
    """The rules that judge the file at `path`, which is relative to the configuration's folder.

    Raises ConfigError where a rule's options do not fit it.
    """
    settings = config.settings
    own = [each for each in settings.per_file if applies(each, path)]
    added = [s for each in own for s in each.select]
    ignored = [*choice.ignore, *settings.ignored_rules, *(i for each in own for i in each.ignore)]
    return tuple(
        _activate(
            config,
            rule,
            settings.rules.get(rule.id, {}),
            selected=_is_named(rule, (*(choice.select or settings.select), *added)),
        )
        for rule in rules
        if _chosen(rule, choice.select or settings.select, added, settings)
        and not any(matches(each, rule.id) for each in ignored)
    )


def _chosen(rule: Rule, selected: Sequence[str], added: Sequence[str], settings: Settings) -> bool:
    if _is_named(rule, (*selected, *added)):
        return True
    return not selected and (rule.default or "severity" in settings.rules.get(rule.id, {}))


def _is_named(rule: Rule, names: Sequence[str]) -> bool:
    return any(matches(each, rule.id) for each in names)


def _activate(config: Config, rule: Rule, table: Mapping[str, Any], *, selected: bool) -> ActiveRule:
    chosen = dict(table)
    severity = chosen.pop("severity", None)
    if severity is not None and severity not in [each.value for each in Severity]:
        raise config.error(rule.id, f"{rule.id} 的 severity 不能是 {severity}；可用的有 error、warning、info")
    if chosen and rule.options is None:
        raise config.error(rule.id, f"{rule.id} 没有选项 {'、'.join(chosen)}，只能设 severity")
    options = _options(config, rule, chosen) if chosen else None
    return activate(rule, Severity(severity) if severity else None, options, selected=selected)


def _options(config: Config, rule: Rule, chosen: Mapping[str, Any]) -> msgspec.Struct:
    assert rule.options is not None
    known = rule.options.__struct_encode_fields__
    for key in chosen:
        if key not in known:
            raise config.error(key, f"{rule.id} 没有选项 {key}{nearest(key, known)}")
    try:
        return msgspec.convert(chosen, rule.options)
    except msgspec.ValidationError as error:
        key, cause = explain(str(error))
        raise config.error(key or rule.id, f"{rule.id}：{cause}") from None


def applies(per_file: PerFile, path: str) -> bool:
    """Whether the table holds for the file at `path`, which is relative to the configuration's folder."""
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(per_file.files).match_file(path)


def _names_any(chosen: str, rules: Sequence[Rule]) -> bool:
    return any(matches(chosen, rule.id) for rule in rules)


def _unknown(chosen: str, rules: Sequence[Rule]) -> str:
    known = [*(rule.id for rule in rules), *sorted({rule.family for rule in rules})]
    return f"没有规则 {chosen}{nearest(chosen, known)}"
