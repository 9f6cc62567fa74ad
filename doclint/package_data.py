"""Tables and settings that a package brings along in its folder `data`."""

from __future__ import annotations

import os
from bisect import bisect_left
from importlib import import_module
from typing import Any


class LexiconError(ValueError):
    """A word list that cannot be used; its text names the list, the line and the remedy."""


class Rows:
    """The rows of a large table in order of their first column; each is taken apart when it is asked for."""

    __slots__ = ("_name", "_columns", "_lines")

    def __init__(self, text: str, name: str) -> None:
        """`text` is as `load_table` reads it; `name` is how an error names it."""
        self._name = name
        header, *self._lines = _lines(text)
        self._columns = header.count("\t") + 1

    def get(self, first: str) -> tuple[str, ...]:
        """The row that begins with `first`, empty where there is none.

        Raises LexiconError where it has another number of columns than the header.
        """
        at = bisect_left(self._lines, f"{first}\t")
        row = tuple(self._lines[at].split("\t")) if at < len(self._lines) else ()
        if row[:1] != (first,):
            return ()
        if len(row) != self._columns:
            raise LexiconError(f"{self._name}：{first} 行有 {len(row)} 列，表头有 {self._columns} 列")
        return row


def load_rows(package: str, name: str) -> Rows:
    """The rows of `data/<name>` in a package, in which they must be in order; see `load_table`."""
    return Rows(_data(package, name), f"{package}/data/{name}")


def load_table(package: str, name: str) -> list[tuple[str, ...]]:
    """The rows of `data/<name>` in a package: tab-separated, `#` begins a comment line.

    Every row must have as many columns as the first; the first row is the header and is left out.
    Raises LexiconError naming the line.
    """
    return parse_table(_data(package, name), f"{package}/data/{name}")


def parse_table(text: str, name: str) -> list[tuple[str, ...]]:
    """The rows of a tab-separated table; see `load_table`."""
    rows = [tuple(line.split("\t")) for line in _lines(text)]
    if len(set(map(len, rows))) > 1:
        raise LexiconError(f"{name} {_uneven(text)}")
    return rows[1:]


def _lines(text: str) -> list[str]:
    lines = text.split("\n") if "\r" not in text else text.splitlines()
    return [line for line in lines if line and line[0] != "#"]


def _uneven(text: str) -> str:
    """Where a table has more or fewer columns than its header."""
    columns = 0
    for number, line in enumerate(text.splitlines(), start=1):
        if line and not line.startswith("#"):
            columns = columns or line.count("\t") + 1
            if line.count("\t") + 1 != columns:
                return f"第 {number} 行有 {line.count(chr(9)) + 1} 列，表头有 {columns} 列"
    return ""


def load_toml(package: str, name: str) -> dict[str, object]:
    """`data/<name>` in a package, as TOML. Raises LexiconError with line and column."""
    import tomli

    try:
        return tomli.loads(_data(package, name))
    except tomli.TOMLDecodeError as error:
        raise LexiconError(f"{package}/data/{name}：{error}") from error


def _data(package: str, name: str) -> str:
    """A file of a package, through its own loader, so that a zipped one works too."""
    module: Any = import_module(package)
    path = os.path.join(os.path.dirname(module.__file__), "data", name)
    content = module.__spec__.loader.get_data(path)
    return str(content.replace(b"\r\n", b"\n") if b"\r" in content else content, "utf-8")
