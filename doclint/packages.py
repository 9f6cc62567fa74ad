"""The packages that doclint is made of, as they were when their files last changed.

A run needs two hundred small modules, and to seek and open each takes longer than all that they do. So the
command takes the code of all from one file a package, as long as no file of the package has changed. Who uses
doclint as a library imports it as any other.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType
from typing import Any

from doclint import kept

CORE = "doclint"

_Code = tuple[str, Any, bool, bytes]
"""A module's file, that of its bytecode, whether it is a package, and its code."""


class Package:
    """A package: the state of its files, the code of its modules by name, and what it declares."""

    def __init__(self, name: str, folder: str, core: str = "") -> None:
        """`core`: the state of doclint itself, on which all rests. Raises OSError where `folder` is none."""
        self.name = name
        self.state = f"{core}\n{kept.stamp(folder)}"
        stamp, codes, declared = kept.load(name) or ("", {}, None)
        holds = stamp == self.state
        self.codes: dict[str, _Code] = codes if holds else {}
        self.declared: Any = declared if holds else None
        self._unknown: list[str] = []

    def spec(self, name: str) -> ModuleSpec | None:
        """Of a module of this package; None where its code is not known, and it is imported from its file."""
        if name in self.codes:
            path, cached, is_package, code = self.codes[name]
            spec = ModuleSpec(name, _Loader(name, path, code), origin=path, is_package=is_package)
            spec.has_location, spec.cached = True, cached
            if is_package:
                spec.submodule_search_locations = [os.path.dirname(path)]
            return spec
        self._unknown.append(name)
        return None

    def store(self) -> None:
        """Keep what is known for the next run."""
        kept.store(self.name, (self.state, self.codes, self.declared))

    def store_new_code(self) -> None:
        """Keep the code of the modules that were imported from their own files, too."""
        new = dict(self._imported())
        if new:
            self.codes = {**self.codes, **new}
            self.store()

    def _imported(self) -> Iterator[tuple[str, _Code]]:
        for name in self._unknown:
            spec = getattr(sys.modules.get(name), "__spec__", None)
            if spec is None or not isinstance(spec.loader, SourceFileLoader):
                continue
            code = spec.loader.get_code(name)
            if code is not None:
                is_package = spec.submodule_search_locations is not None
                yield name, (spec.loader.path, spec.cached, is_package, marshal.dumps(code))


class _Loader(SourceFileLoader):
    """Loads a module of which the code is at hand."""

    def __init__(self, name: str, path: str, code: bytes) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        code: CodeType = marshal.loads(self._code)
        return code


class _Finder:
    """Finds the modules of the packages that are known."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        package = _known.get(name.partition(".")[0])
        return package.spec(name) if package else None


_known: dict[str, Package] = {}


def package(name: str) -> Package | None:
    """The package of this name; None where it is not installed, or not as a folder."""
    if name not in _known:
        try:
            _known[name] = _found(name)
        except (OSError, ImportError):
            return None
    return _known[name]


def _found(name: str) -> Package:
    if name == CORE:
        return Package(CORE, os.path.dirname(__file__))
    core, spec = package(CORE), PathFinder.find_spec(name)
    if core is None or spec is None or not spec.submodule_search_locations:
        raise ImportError(name)
    return Package(name, spec.submodule_search_locations[0], core.state)


def serve() -> None:
    """Import doclint's own modules from what was kept, from now on."""
    package(CORE)
    sys.meta_path.insert(0, _Finder())


def keep() -> None:
    """Keep the code of all modules that were imported, for the next run."""
    for each in _known.values():
        each.store_new_code()
