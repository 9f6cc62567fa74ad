"""Lines that hold nothing but the furniture of a web page: share lines, counters, catalogues, menus.

A line is taken apart into words and fields that pages have; what of it is anything else makes it text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

from doclint.package_data import load_table
from doclint.patterns import pattern
from doclint.positions import Lines
from doclint.span import Span

_GAP = r"[ \t\u3000\xa0]"
_PARTING = ' \t\u3000\xa0|｜¦·•丨/／\\,，、;；:：>›»＞<《》【】[]［］（）()「」“”"_—-'
_SEPARATORS = re.escape(_PARTING)
_SEPARATOR = pattern(f"[{_SEPARATORS}]*")
_SENTENCE = pattern("[。！？!?；;]")
_COLON = f"{_GAP}*[:：]"
_END = f"(?![^{_SEPARATORS}])"
_VALUES = {
    "date": rf"{_COLON}[\d年月日./:：\s-]*{_END}",
    "count": rf"{_COLON}{_GAP}*[\[【(（]?\d*[\])】）]?{_GAP}*[次人]?{_END}",
    "size": rf"{_COLON}[\s\[【\]】大中小特超默认|、/]*{_END}",
    "entry": f"(?:{_COLON}|{_GAP}+)",
    "field": _COLON,
    "word": _END,
}
"""What stands behind a word of each kind and belongs to it."""

_MINUTE = rf"\d{{4}}[-/.年]\d{{1,2}}[-/.月]\d{{1,2}}日?{_GAP}+\d{{1,2}}:\d\d(?::\d\d)?(?!:?\d)"
_STAMP = f"(?P<certain_stamp>{_MINUTE}{_END})|(?P<certain_stamped_field>{_MINUTE}(?=[来來]源|作者))"
"""When a page was put up, to the minute."""

_LONGEST_LINE = 200
_LONGEST_VALUE = 60
_MOST_NEIGHBOURS = 12
"""So many lines of one kind a catalogue or a footer may have beside a certain one."""

Verdict = Literal["certain", "possible", "blank", "text"]


def furniture(text: str, known: Iterable[Span]) -> Iterator[Span]:
    """The lines of `text` that are junk by their words, or by the company of those that are `known`."""
    candidates, company = list(_candidates(text)), list(known)
    if not candidates and not company:
        return
    page = _Page(text)
    certain = {number for number in map(page.number, candidates) if page.verdict(number) == "certain"}
    beside = {page.number(at) for span in company for at in (span.start, span.end)}
    for number in sorted(certain | set(page.neighbours(certain | beside))):
        yield page.body(number)


def _candidates(text: str) -> Iterator[int]:
    """Where lines begin as one that is junk may: with a word of pages, told by its first two characters."""
    heads, at = _heads(), 0
    for line in text.splitlines(keepends=True):
        if len(line) <= _LONGEST_LINE:
            body = line.lstrip(_PARTING)
            if body[:2] in heads and (body[:2] in _loose_heads() or body.startswith(_openings())):
                yield at + len(line) - len(body)
        at += len(line)


class _Page:
    """The lines of a text, judged when they are asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = Lines(text)
        self._verdicts: dict[int, Verdict] = {}

    def number(self, offset: int) -> int:
        return self._lines.number(offset)

    def body(self, number: int) -> Span:
        """A line without its margins."""
        start, end = self._lines.bounds(number)
        line = self._text[start:end]
        body = line.strip()
        first = start + line.index(body)
        return Span(first, first + len(body))

    def verdict(self, number: int) -> Verdict:
        if number not in self._verdicts:
            body = self.body(number)
            self._verdicts[number] = _judged(body.of(self._text)) if len(body) <= _LONGEST_LINE else "text"
        return self._verdicts[number]

    def neighbours(self, numbers: Iterable[int]) -> Iterator[int]:
        """The possible lines that stand beside these, with none but blank or possible ones between."""
        for number in numbers:
            for step in (-1, 1):
                yield from self._along(number, step)

    def _along(self, number: int, step: int) -> Iterator[int]:
        left = _MOST_NEIGHBOURS
        while left and 0 < (number := number + step) <= len(self._lines):
            verdict = self.verdict(number)
            if verdict == "possible":
                left -= 1
                yield number
            elif verdict != "blank":
                return


def _judged(line: str) -> Verdict:
    """What a line without margins is: words and fields of pages and what may part them, or text."""
    if not line:
        return "blank"
    at, in_value, certain = 0, False, False
    for token in _tokens().finditer(line):
        if not _may_stand_between(line[at : token.start()], in_value):
            return "text"
        kind = token.lastgroup or ""
        certain |= kind.startswith("certain")
        at, in_value = token.end(), kind.endswith(("field", "entry"))
    if not at or not _may_stand_between(line[at:], in_value):
        return "text"
    return "certain" if certain else "possible"


def _may_stand_between(passage: str, is_value: bool) -> bool:
    if is_value:
        return len(passage) <= _LONGEST_VALUE and not _SENTENCE.search(passage)
    return _SEPARATOR.fullmatch(passage) is not None


@cache
def _tokens() -> re.Pattern[str]:
    kinds = (
        f"(?P<{certainty}_{kind}>(?:{_alternatives(kind, certain)}){_VALUES[kind]})"
        for kind in _VALUES
        for certain, certainty in (("yes", "certain"), ("no", "possible"))
    )
    return re.compile(f"(?<![^{_SEPARATORS}])(?:{_STAMP}|{'|'.join(kinds)})")


def _alternatives(kind: str, certain: str) -> str:
    words = sorted(_words(kind, certain), key=len, reverse=True)
    between = f"{_GAP}*" if kind == "entry" else ""
    return "|".join(between.join(map(re.escape, word)) for word in words) or "(?!)"


@cache
def _heads() -> frozenset[str]:
    return _loose_heads().union(word[:2] for word in _openings())


@cache
def _openings() -> tuple[str, ...]:
    """All words of pages."""
    return tuple(word for row in load_table("doclint.sources", "junk.tsv") for word in row[2].split("|"))


@cache
def _loose_heads() -> frozenset[str]:
    """How dates begin, and names of entries that are written with blanks between their characters."""
    rows = load_table("doclint.sources", "junk.tsv")
    entries = [word for row in rows if row[0] == "entry" for word in row[2].split("|")]
    return frozenset(("19", "20", *(f"{word[0]}{blank}" for word in entries for blank in " \u3000\xa0")))


def _words(kind: str, certain: str) -> list[str]:
    rows = load_table("doclint.sources", "junk.tsv")
    return [word for row in rows if row[:2] == (kind, certain) for word in row[2].split("|")]
