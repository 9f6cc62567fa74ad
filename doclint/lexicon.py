"""Word lists: load and check them, find their phrases in one pass."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from operator import add
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from doclint import joint
from doclint.span import Span

if TYPE_CHECKING:
    from doclint.reading import Reading

T = TypeVar("T")

_PIECE = 100_000

_MANY, _SHORT, _FEW = 300, 20_000, 3
"""To build the automaton of many phrases for few short texts takes longer than to leave most phrases out."""


class LexiconError(ValueError):
    """A word list that cannot be used; its text names the list, the line and the remedy."""


class Lexicon(Generic[T]):
    """Phrases and what each stands for. The automaton is built when something is first sought.

    A lexicon that is sought again and again joins those that are: one pass over a text serves them all.
    """

    __slots__ = ("_entries", "_whole", "_patience")

    def __init__(self, entries: Mapping[str, T]) -> None:
        self._entries = tuple(entries.items())
        self._whole: dict[bool, _Automaton[T]] = {}
        self._patience = _FEW

    def __len__(self) -> int:
        return len(self._entries)

    def longest(self, text: str) -> Iterator[tuple[int, int, T]]:
        """Start, end and value of the leftmost-longest phrases of `text`, which do not overlap."""
        hits = joint.hits(self, text)
        if hits is None:
            return self._automaton(text, longest=True).find(text)
        return iter(joint.longest(hits))

    def overlapping(self, text: str) -> Iterator[tuple[int, int, T]]:
        """Start, end and value of every phrase of `text`, also where they overlap."""
        hits = joint.hits(self, text)
        return self._automaton(text, longest=False).find(text) if hits is None else iter(hits)

    def spans(self, reading: Reading) -> Iterator[tuple[Span, T]]:
        """`longest`, over a reading, with spans of the original text."""
        for start, end, value in self.longest(reading.text):
            yield reading.span(start, end), value

    def _automaton(self, text: str, *, longest: bool) -> _Automaton[T]:
        """Of all phrases; but for a few short texts, of those that they may hold at all."""
        if self._patience:
            self._patience -= 1
            if longest not in self._whole and len(self._entries) > _MANY and len(text) < _SHORT:
                return _Automaton(_possible(self._entries, text), longest)
        else:
            joint.join(self, self._entries, text)
        if longest not in self._whole:
            self._whole[longest] = _Automaton(self._entries, longest)
        return self._whole[longest]


class _Automaton(Generic[T]):
    """Finds the phrases of some entries."""

    __slots__ = ("_values", "_automaton", "_overlapping")

    def __init__(self, entries: Sequence[tuple[str, T]], longest: bool) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind

        kind = MatchKind.LeftmostLongest if longest else MatchKind.Standard
        self._automaton = AhoCorasick([phrase for phrase, _ in entries], matchkind=kind)
        self._values = [value for _, value in entries]
        self._overlapping = not longest

    def find(self, text: str) -> Iterator[tuple[int, int, T]]:
        for offset, piece in _pieces(text):
            found = self._automaton.find_matches_as_indexes(piece, overlapping=self._overlapping)
            for index, start, end in found:
                yield offset + start, offset + end, self._values[index]


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """A long text in pieces of whole lines, so that what is found in it is never in memory at once."""
    start = 0
    while len(text) - start > _PIECE:
        end = text.find("\n", start + _PIECE) + 1 or len(text)
        yield start, text[start:end]
        start = end
    yield start, text[start:] if start else text


def _possible(entries: Iterable[tuple[str, T]], text: str) -> list[tuple[str, T]]:
    """The entries of which the first two characters stand side by side in `text`, and the last two."""
    pairs = neighbours(text)
    return [
        entry for entry in entries if len(entry[0]) < 2 or (entry[0][:2] in pairs and entry[0][-2:] in pairs)
    ]


def neighbours(text: str) -> set[str]:
    """Every two characters that stand side by side in `text`."""
    return set(map(add, text, text[1:]))


def load_table(package: str, name: str) -> list[tuple[str, ...]]:
    """The rows of `data/<name>` in a package: tab-separated, `#` begins a comment line.

    Every row must have as many columns as the first; the first row is the header and is left out.
    Raises LexiconError naming the line.
    """
    return parse_table(_data(package, name), f"{package}/data/{name}")


def parse_table(text: str, name: str) -> list[tuple[str, ...]]:
    """The rows of a tab-separated table; see `load_table`."""
    lines = text.split("\n") if "\r" not in text else text.splitlines()
    rows = [tuple(line.split("\t")) for line in lines if line and line[0] != "#"]
    if len(set(map(len, rows))) > 1:
        raise LexiconError(f"{name} {_uneven(text)}")
    return rows[1:]


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
