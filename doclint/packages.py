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
from importlib.util import spec_from_file_location
from types import CodeType
from typing import Any

from doclint import kept

CORE = "doclint"


class Package:
    """A package: the state of its files, the code of its modules by these files, and what it declares."""

    def __init__(self, name: str, folder: str) -> None:
        """Raises OSError where `folder` is none."""
        self.name = name
        self.folder = folder
        self.state = kept.stamp(folder)
        stamp, codes, declared = kept.load(name) or ("", {}, None)
        holds = stamp == self.state
        self.codes: dict[str, bytes] = codes if holds else {}
        self.declared: Any = declared if holds else None
        self._unknown: list[str] = []

    def spec(self, name: str) -> ModuleSpec | None:
        """Of a module of this package; None where its code is not known, and it is imported from its file."""
        inner = os.path.join(*name.split(".")[1:], "")
        for file in (f"{inner[:-1]}.py", f"{inner}__init__.py"):
            if file in self.codes:
                path = os.path.join(self.folder, file)
                return spec_from_file_location(name, path, loader=_Loader(name, path, self.codes[file]))
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

    def _imported(self) -> Iterator[tuple[str, bytes]]:
        for name in self._unknown:
            loader = getattr(sys.modules.get(name), "__loader__", None)
            if not isinstance(loader, SourceFileLoader):
                continue
            code = loader.get_code(name)
            if code is not None:
                yield os.path.relpath(loader.path, self.folder), marshal.dumps(code)


class _Loader(SourceFileLoader):
    """Loads a module of which the code is at hand."""

    def __init__(self, name: str, path: str, code: bytes) -> None:
        super().__init__(name, path)
        self._code = code

    def is_package(self, fullname: str) -> bool:
        return os.path.basename(self.path) == "__init__.py"

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
        spec = PathFinder.find_spec(name)
        folders = list((spec and spec.submodule_search_locations) or ())
        try:
            _known[name] = Package(name, folders[0])
        except (OSError, IndexError):
            return None
    return _known[name]


def serve() -> None:
    """Import doclint's own modules from what was kept, from now on."""
    package(CORE)
    sys.meta_path.insert(0, _Finder())


def keep() -> None:
    """Keep the code of all modules that were imported, for the next run."""
    for each in _known.values():
        each.store_new_code()
