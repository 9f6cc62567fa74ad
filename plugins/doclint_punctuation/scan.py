"""The paired marks of a document, paragraph by paragraph, each with its direction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from doclint import Document, Match, pattern
from doclint_punctuation.marks import CLOSING, CURLY, JOINT, KIND_OF, OPENING, STRAIGHT, Kind

_MARKS = pattern(f"[{OPENING}{CLOSING}{STRAIGHT}]")
_APOSTROPHE = pattern(r"(?<=[A-Za-z0-9])[’‘](?=[A-Za-z])|(?<=[A-Za-z]s)’(?= )|[’‘](?=\d\d)")
_INCHES = pattern(rf"(?<=\d)[{STRAIGHT}]")
_FACE = pattern(r"(?<=[:;=8][-'^o])[()]|(?<=[:;])[()](?![^\s，。）)])")
_ITEM = r"(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[①-⑳])[)）](?=[^\s，。；、）)])"
_ITEM_OUTSIDE = pattern(r"(?:^|(?<=[。；：，、:;,\s]))" + _ITEM)
_ITEM_INSIDE = pattern("(?<=[：；:;])" + _ITEM)


class Mark(msgspec.Struct, frozen=True):
    """One paired mark. `block` is the index of its paragraph; `opens` is None for a straight one."""

    at: int
    char: str
    kind: Kind
    block: int
    opens: bool | None


def marks_by_kind(document: Document) -> Iterator[list[Mark]]:
    """The marks of each paragraph, kind by kind."""
    groups: dict[tuple[int, str], list[Mark]] = defaultdict(list)
    open_brackets = 0
    last = -1
    for number, match in _located(document):
        if number != last:
            open_brackets, last = 0, number
        mark = _mark(document, match, number, open_brackets)
        if mark is None:
            continue
        if mark.kind.name == "括号":
            open_brackets = max(0, open_brackets + (1 if mark.opens else -1))
        groups[number, mark.kind.opening].append(mark)
    yield from (_with_straight_apart(document.prose, marks) for marks in groups.values())


def _located(document: Document) -> Iterator[tuple[int, Match]]:
    blocks = document.blocks
    number = 0
    for match in document.find(_MARKS):
        while number < len(blocks) and blocks[number].span.end <= match.start():
            number += 1
        if number < len(blocks) and blocks[number].span.start <= match.start():
            yield number, match


def _mark(document: Document, match: Match, number: int, open_brackets: int) -> Mark | None:
    """The mark matched; None for an apostrophe, inches, a face, the bracket of an item's number."""
    at, char, prose = match.start(), match.group(), document.prose
    if char in STRAIGHT:
        return None if _INCHES.match(prose, at) else Mark(at, char, CURLY, number, None)
    if char in "’‘" and _APOSTROPHE.match(prose, at):
        return None
    if char in "()）" and (_FACE.match(prose, at) or _closes_number(document, at, number, open_brackets)):
        return None
    kind = KIND_OF[char]
    return Mark(at, char, kind, number, char in kind.opening)


def _closes_number(document: Document, at: int, number: int, open_brackets: int) -> bool:
    start = document.blocks[number].span.start
    item = _ITEM_INSIDE if open_brackets else _ITEM_OUTSIDE
    text = document.prose[max(start, at - 4) : at + 2]
    return any(match.end() == len(text) - 1 for match in item.finditer(text))


def _with_straight_apart(prose: str, marks: list[Mark]) -> list[Mark]:
    """Give the straight marks of a paragraph their directions.

    An even number of them pair among themselves; an odd one completes a pair of curly marks.
    """
    straight = [mark for mark in marks if mark.opens is None]
    if not straight:
        return marks
    couples = zip(straight[::2], straight[1::2], strict=False)
    joined = any(JOINT.fullmatch(prose, a.at + 1, b.at) for a, b in couples)
    among_themselves = len(straight) % 2 == 0 and not joined
    directed: list[Mark] = []
    open_marks = straight_seen = 0
    for mark in marks:
        if mark.opens is None:
            opens = straight_seen % 2 == 0 if among_themselves else open_marks == 0
            straight_seen += 1
            mark = Mark(mark.at, mark.char, mark.kind, mark.block, opens)
        open_marks = max(0, open_marks + (1 if mark.opens else -1))
        directed.append(mark)
    return directed
