"""Load plugins, each alone: one that is broken costs only itself and is named."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType

import msgspec

from doclint import declared
from doclint.hooks import PluginError
from doclint.report import Failure
from doclint.rules import Rule
from doclint.source import Source
from doclint.version import __version__

GROUP = "doclint"
CORE = "doclint"


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
    return _plugin(module, name.replace("_", "-"), origin)


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
    return _plugin(module, path.stem.replace("_", "-"), path.as_posix())


def _plugin(module: ModuleType, family: str, origin: str) -> Plugin:
    from doclint.declaration import declaration

    return Plugin(family, origin, *declaration(module, family, origin))


def _require_new_ids(plugin: Plugin, loaded: list[Plugin]) -> None:
    taken = {rule.id: other.origin for other in loaded for rule in other.rules}
    seen: set[str] = set()
    for rule in plugin.rules:
        if rule.id in taken or rule.id in seen:
            raise PluginError(f"规则 {rule.id} 已由 {taken.get(rule.id, plugin.origin)} 声明")
        seen.add(rule.id)
