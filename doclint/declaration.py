"""What a plugin's module declares through its hooks, and that it can be used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any

from doclint.diagnostic import Severity
from doclint.hooks import PROJECT, PluginError
from doclint.patterns import Pattern
from doclint.rules import Rule
from doclint.source import Source

if TYPE_CHECKING:
    import pluggy

_KINDS: dict[str, type | tuple[type, ...]] = {
    "title": str,
    "check": Callable,  # type: ignore[dict-item]
    "severity": Severity,
    "basis": (str, type(None)),
    "profiles": frozenset,
    "triggers": (str, tuple),
    "options": (type, type(None)),
    "suits": (Callable, type(None)),  # type: ignore[dict-item]
}
_ELEMENTS = (("triggers", str | Pattern, "字符串或 pattern()"), ("profiles", str, "字符串"))


def declaration(module: ModuleType, family: str, origin: str) -> tuple[tuple[Rule, ...], tuple[Source, ...]]:
    """The rules and formats that the hooks of `module` give.

    family: what the ids of its rules begin with. origin: what a message names the plugin by.
    Raises PluginError where what it declares cannot be used.
    """
    import pluggy

    from doclint import hookspecs

    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(hookspecs)
    _require_marked(module, origin)
    manager.register(module, family)
    try:
        manager.check_pending()
    except pluggy.PluginValidationError as error:
        raise PluginError(
            f"{origin}：有 doclint 不认识的钩子（{error}）；可用的是 {_hook_names()}"
        ) from error
    rules = _call(manager.hook.doclint_rules, Rule, origin)
    sources = _call(manager.hook.doclint_sources, Source, origin)
    if not rules and not sources:
        raise PluginError(f"{origin}：没有声明任何规则或格式；应以 @hookimpl 实现 {_hook_names()}")
    for rule in rules:
        if rule.family != family or rule.id.count("/") != 1:
            raise PluginError(f"{origin}：规则 {rule.id} 不属于本插件，编号应以“{family}/”开头")
        _require_kinds(rule, origin)
    return tuple(rules), tuple(sources)


def _require_kinds(rule: Rule, origin: str) -> None:
    """What a rule says of itself is used far from it, where nobody would know whose it is."""
    for field, kinds in _KINDS.items():
        value = getattr(rule, field)
        if not isinstance(value, kinds):
            raise PluginError(f"{origin}：规则 {rule.id} 的 {field} 不能是 {type(value).__name__}")
    for field, kind, named in _ELEMENTS:
        if not all(isinstance(each, kind) for each in getattr(rule, field)):
            raise PluginError(f"{origin}：规则 {rule.id} 的 {field} 应当都是{named}")


def _hook_names() -> str:
    from doclint import hookspecs

    return "、".join(name for name in vars(hookspecs) if name.startswith("doclint_"))


def _require_marked(module: ModuleType, origin: str) -> None:
    for name, value in vars(module).items():
        if name.startswith("doclint_") and callable(value) and not hasattr(value, "doclint_impl"):
            raise PluginError(f"{origin}：函数 {name} 没有用 @hookimpl 标明，不会被调用")


def _call(hook: pluggy.HookCaller, kind: type, origin: str) -> Sequence[Any]:
    given: list[Any] = []
    for implementation in hook.get_hookimpls():
        found = implementation.function()
        if not isinstance(found, Sequence):
            raise PluginError(f"{origin}：{hook.name} 应返回列表或元组，而不是 {type(found).__name__}")
        for each in found:
            if not isinstance(each, kind):
                raise PluginError(
                    f"{origin}：{hook.name} 给出的不是 {kind.__name__}，而是 {type(each).__name__}"
                )
        given += found
    return given
