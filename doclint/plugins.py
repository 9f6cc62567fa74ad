"""Load plugins, each alone: one that is broken costs only itself and is named."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import msgspec

from doclint import declared
from doclint.diagnostic import Severity
from doclint.hooks import PROJECT
from doclint.patterns import Pattern
from doclint.report import Failure
from doclint.rules import Rule
from doclint.source import Source
from doclint.version import __version__

if TYPE_CHECKING:
    import pluggy

GROUP = "doclint"
CORE = "doclint"


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


class Plugin(msgspec.Struct, frozen=True):
    """A plugin that was loaded: its family, whence it came, and what it declares."""

    family: str
    origin: str
    rules: tuple[Rule, ...] = ()
    sources: tuple[Source, ...] = ()


class Plugins(msgspec.Struct, frozen=True):
    """All that was loaded, and what was not."""

    plugins: tuple[Plugin, ...] = ()
    failures: tuple[Failure, ...] = ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        return tuple(rule for plugin in self.plugins for rule in plugin.rules)

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(source for plugin in self.plugins for source in plugin.sources)


class PluginError(Exception):
    """Why a plugin cannot be used, in Chinese."""


def load(named: Iterable[str] = (), files: Iterable[Path] = ()) -> Plugins:
    """The built-in families, the installed plugins that are `named`, and the single-file ones."""
    loaded: list[Plugin] = []
    failures: list[Failure] = []
    attempts: list[tuple[str, Callable[[], Plugin]]] = [
        *((f"内置插件 {name}", partial(_from_builtin, name, module)) for name, module in _builtin()),
        *((f"插件 {name}", partial(_from_name, name)) for name in named),
        *((f"插件文件 {path.as_posix()}", partial(_from_file, path)) for path in files),
    ]
    for where, attempt in attempts:
        try:
            plugin = attempt()
            _require_new_ids(plugin, loaded)
            loaded.append(plugin)
        except (
            Exception,
            SystemExit,
        ) as error:  # it must cost only that plugin
            cause = str(error) if isinstance(error, PluginError) else f"{type(error).__name__}: {error}"
            failures.append(Failure(where, cause))
    return Plugins(tuple(loaded), tuple(failures))


def _builtin() -> list[tuple[str, str]]:
    """Family and module of the entry points of doclint's own distribution.

    Where it is installed as a folder its file is read at once: `importlib.metadata` takes longer to
    import than all families together.
    """
    for folder in sys.path:
        path = Path(folder, f"{CORE}-{__version__}.dist-info", "entry_points.txt")
        if path.is_file():
            return list(_entries(path.read_text("utf-8")))
    from importlib import metadata

    try:
        entry_points = metadata.distribution(CORE).entry_points
    except metadata.PackageNotFoundError:
        return []
    return [(each.name, each.value) for each in entry_points if each.group == GROUP]


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """The entries of our group in the text of an `entry_points.txt`."""
    group = ""
    for line in text.splitlines():
        name, equals, value = line.partition("=")
        if line.startswith("["):
            group = line.strip("[] ")
        elif equals and group == GROUP:
            yield name.strip(), value.strip()


def _from_builtin(name: str, module: str) -> Plugin:
    known = declared.known(module)
    if known is not None:
        return Plugin(name, CORE, *known)
    plugin = _from_module(lambda: importlib.import_module(module), name, CORE)
    declared.remember(module, plugin.rules, plugin.sources)
    return plugin


def _from_name(name: str) -> Plugin:
    from importlib import metadata

    for entry in metadata.entry_points(group=GROUP):
        if name in (entry.name, entry.name.replace("_", "-")):
            distribution = entry.dist
            origin = f"{distribution.name} {distribution.version}" if distribution else name
            return _from_module(entry.load, entry.name, origin)
    raise PluginError(f"没有安装名为 {name} 的插件；请先 pip install，或从配置的 plugins 中删去")


def _from_module(load: Callable[[], ModuleType], name: str, origin: str) -> Plugin:
    try:
        module = load()
    except (Exception, SystemExit) as error:
        raise PluginError(f"{origin}：导入失败（{type(error).__name__}: {error}）") from error
    return _declared(module, name.replace("_", "-"), origin)


def _from_file(path: Path) -> Plugin:
    if not path.is_file():
        raise PluginError("没有这个文件")
    name = f"doclint_local_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise PluginError("不是 Python 文件（应以 .py 结尾）")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise PluginError(f"导入失败（{type(error).__name__}: {error}）") from error
    return _declared(module, path.stem.replace("_", "-"), path.as_posix())


def _declared(module: ModuleType, family: str, origin: str) -> Plugin:
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
    return Plugin(family, origin, tuple(rules), tuple(sources))


def _require_kinds(rule: Rule, origin: str) -> None:
    """What a rule says of itself is used far from it, where nobody would know whose it is."""
    for field, kinds in _KINDS.items():
        value = getattr(rule, field)
        if not isinstance(value, kinds):
            raise PluginError(f"{origin}：规则 {rule.id} 的 {field} 不能是 {type(value).__name__}")
    for field, kind, named in (("triggers", str | Pattern, "字符串或 pattern()"), ("profiles", str, "字符串")):
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


def _require_new_ids(plugin: Plugin, loaded: list[Plugin]) -> None:
    taken = {rule.id: other.origin for other in loaded for rule in other.rules}
    seen: set[str] = set()
    for rule in plugin.rules:
        if rule.id in taken or rule.id in seen:
            raise PluginError(f"规则 {rule.id} 已由 {taken.get(rule.id, plugin.origin)} 声明")
        seen.add(rule.id)
