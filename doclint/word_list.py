"""Users' own word lists: TOML, or a table of wrong and right as a spreadsheet exports it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from doclint.lexicon import Lexicon
from doclint.os_reason import reason
from doclint.package_data import LexiconError

HEADERS = frozenset({"wrong", "错误", "错词", "错误写法", "错误词", "误", "原词"})
"""What the first cell of a header row says."""
KEYS = ("wrong", "right", "message")
MOST_TOLD = 5


class Entry(NamedTuple):
    """A wrong form, the right one (empty: there is none), what to say (empty: the usual), its line."""

    wrong: str
    right: str
    message: str
    line: int


class WordList(NamedTuple):
    """The entries of a list, and what is wrong with it: one sentence for each fault, naming the line."""

    entries: tuple[Entry, ...]
    faults: tuple[str, ...]


def load_words(path: Path) -> list[tuple[str, str, str]]:
    """Wrong form, right form and message of every entry. Raises LexiconError naming the first faults."""
    entries, faults = check_words(path)
    if faults:
        more = f"；等 {len(faults)} 处" if len(faults) > MOST_TOLD else ""
        raise LexiconError("；".join(faults[:MOST_TOLD]) + more)
    return [(each.wrong, each.right, each.message) for each in entries]


def check_words(path: Path) -> WordList:
    """Read a list and check it whole. Raises LexiconError where it cannot be read at all.

    `.toml` holds `[[words]]` with wrong, right and message. Any other file is a table of two or three
    columns, separated by commas in `.csv` and by tabs elsewhere, in UTF-8, UTF-16 or GB18030; empty
    lines and lines that begin with `#` are left out, and so is a header row.
    """
    text = _decode(path)
    rows = _toml_rows(text) if path.suffix.lower() == ".toml" else _table_rows(text, path)
    entries: list[Entry] = []
    faults: list[str] = []
    for line, cells in rows:
        fault = _fault(cells)
        if fault:
            faults.append(f"第 {line} 行{fault}")
        else:
            entries.append(Entry(cells[0], cells[1], "".join(cells[2:]), line))
    faults += _conflicts(entries)
    if not entries and not faults:
        faults.append("没有词条；每行应有错误写法和正确写法两列")
    return WordList(tuple(entries), tuple(faults))


def _decode(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LexiconError(f"读不了词表（{reason(error)}）") from error
    encodings = ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise LexiconError("认不出编码；请另存为 UTF-8")


def _toml_rows(text: str) -> Iterator[tuple[int, list[str]]]:
    import tomli

    try:
        words = tomli.loads(text).get("words", [])
    except tomli.TOMLDecodeError as error:
        raise LexiconError(f"不是正确的 TOML（{error}）") from error
    lines = [n for n, line in enumerate(text.splitlines(), start=1) if line.strip() == "[[words]]"]
    if not isinstance(words, list) or len(words) != len(lines):
        raise LexiconError("词条应写成 [[words]] 表，每条有 wrong 和 right")
    for line, word in zip(lines, words, strict=True):
        unknown = [key for key in word if key not in KEYS]
        if unknown or not all(isinstance(value, str) for value in word.values()):
            key = unknown[0] if unknown else next(k for k, v in word.items() if not isinstance(v, str))
            raise LexiconError(f"第 {line} 行起的词条：{key} 不对；只有 {'、'.join(KEYS)}，都是字符串")
        yield line, [word.get(key, "") for key in KEYS]


def _table_rows(text: str, path: Path) -> Iterator[tuple[int, list[str]]]:
    comma = path.suffix.lower() == ".csv"
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter="," if comma else "\t",
        quoting=csv.QUOTE_MINIMAL if comma else csv.QUOTE_NONE,
    )
    first = True
    for row in reader:
        cells = [cell.strip() for cell in row]
        if not any(cells) or cells[0].startswith("#"):
            continue
        if not (first and cells[0].lower() in HEADERS):
            yield reader.line_num, cells
        first = False


def _fault(cells: list[str]) -> str:
    """What is wrong with one row, as the end of a sentence; empty when nothing is."""
    if not 2 <= len(cells) <= len(KEYS):
        return f"有 {len(cells)} 列；应为错误写法、正确写法两列，另可加说明一列"
    if not cells[0]:
        return "没有错误写法"
    if cells[0] == cells[1]:
        return f"的错误写法与正确写法相同（{cells[0]}）"
    return ""


def _conflicts(entries: list[Entry]) -> Iterator[str]:
    """Wrong forms that are listed twice with different right ones, and right forms that are wrong."""
    first: dict[str, Entry] = {}
    for each in entries:
        known = first.setdefault(each.wrong, each)
        if known.right != each.right:
            yield f"第 {each.line} 行的“{each.wrong}”与第 {known.line} 行的改法不同"
    lexicon = Lexicon(first)
    for each in entries:
        wrong = {found.wrong: found for _, _, found in lexicon.overlapping(each.right)}
        for other in wrong.values():
            if other.wrong != each.wrong:
                yield f"第 {each.line} 行的“{each.right}”含有第 {other.line} 行的错误写法“{other.wrong}”"
