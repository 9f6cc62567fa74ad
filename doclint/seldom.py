"""Modules that others import and a run seldom uses: they are loaded when something in them is asked for.

As `importlib.util.LazyLoader` does it, which since Python 3.12 brings threads with it, and they the end that
waits for them.
"""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

_SELDOM = frozenset(
    ("ipaddress", "textwrap", "msgspec.inspect", "msgspec.msgpack", "msgspec.toml", "msgspec.yaml")
)


class Waiting(ModuleType):
    """A module that was imported and of which nothing was asked for yet."""

    def __getattr__(self, name: str) -> Any:
        spec: Any = self.__spec__
        spec.loader = self.__loader__ = spec.loader.loader
        self.__class__ = ModuleType  # type: ignore[assignment]
        spec.loader.exec_module(self)
        return getattr(self, name)


class _Loader:
    def __init__(self, loader: Any) -> None:
        self.loader = loader

    def create_module(self, spec: ModuleSpec) -> None:
        """As usual."""

    def exec_module(self, module: ModuleType) -> None:
        module.__class__ = Waiting


class _Finder:
    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path) if name in _SELDOM else None
        if spec is not None and spec.loader is not None:
            loader: Any = _Loader(spec.loader)
            spec.loader = loader
        return spec


def defer() -> None:
    """From now on let the modules wait that others import and a run seldom uses."""
    sys.meta_path.insert(0, _Finder())
