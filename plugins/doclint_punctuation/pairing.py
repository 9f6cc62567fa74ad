"""Which opening mark belongs to which closing mark."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import msgspec

from doclint import Document, Span
from doclint_punctuation.across import without_partner_elsewhere
from doclint_punctuation.marks import JOINT, QUOTES
from doclint_punctuation.neighbours import goes_on
from doclint_punctuation.scan import Mark, marks_by_kind

_FLIPPED_LONGEST = 20
_NEAR = 20


class Pair(msgspec.Struct, frozen=True):
    """Two marks that belong together. `depth` counts the pairs of the same kind around it."""

    opening: Mark
    closing: Mark
    depth: int = 0

    @property
    def span(self) -> Span:
        return Span(self.opening.at, self.closing.at + 1)

    @property
    def inside(self) -> Span:
        return Span(self.opening.at + 1, self.closing.at)


class Pairing(msgspec.Struct, frozen=True):
    """`pairs` that fit; `flipped`, where one mark or both face the wrong way; `orphans` without partner."""

    pairs: tuple[Pair, ...]
    flipped: tuple[Pair, ...]
    orphans: tuple[Mark, ...]


def around(document: Document, span: Span) -> Iterator[Pair]:
    """The pairs that enclose `span`, from the innermost outwards, as far as they begin nearby."""
    pairs = document.memo(pairing).pairs
    index = bisect_left(pairs, span.start, key=lambda pair: pair.span.start)
    before = reversed(pairs[max(0, index - _NEAR) : index])
    return (pair for pair in before if pair.span.end >= span.end)


def pairing(document: Document) -> Pairing:
    """The pairing of `document`; for `document.memo`."""
    pairs: list[Pair] = []
    flipped: list[Pair] = []
    orphans: list[Mark] = []
    for marks in marks_by_kind(document):
        fitting, loose = _match(marks)
        turned = list(_flipped(document.prose, marks, loose))
        taken = {mark for pair in turned for mark in (pair.opening, pair.closing)}
        pairs += [p for p in fitting if not {p.opening, p.closing} & taken]
        flipped += turned
        orphans += [mark for mark in loose if mark not in taken]
    orphans = list(without_partner_elsewhere(document, orphans))
    pairs.sort(key=lambda pair: pair.span)
    return Pairing(tuple(pairs), tuple(flipped), tuple(sorted(orphans, key=lambda mark: mark.at)))


def _match(marks: Sequence[Mark]) -> tuple[list[Pair], list[Mark]]:
    pairs: list[Pair] = []
    waiting: list[Mark] = []
    loose: list[Mark] = []
    for mark in marks:
        if mark.opens:
            waiting.append(mark)
        elif waiting:
            pairs.append(Pair(waiting.pop(), mark, len(waiting)))
        else:
            loose.append(mark)
    if waiting:  # an opening mark that was left open encloses nothing
        left = [mark.at for mark in waiting]
        pairs = [Pair(p.opening, p.closing, p.depth - sum(at < p.opening.at for at in left)) for p in pairs]
    return pairs, sorted(loose + waiting, key=lambda mark: mark.at)


def _flipped(prose: str, marks: Sequence[Mark], loose: Sequence[Mark]) -> Iterator[Pair]:
    """Couples of neighbours that make a pair once they face each other."""
    if _all_backwards(prose, marks):
        yield from (Pair(a, b) for a, b in zip(marks[::2], marks[1::2], strict=True))
        return
    yield from _facing_away(prose, marks)
    order = {mark.at: index for index, mark in enumerate(marks)}
    used = -1
    for a, b in zip(loose, loose[1:], strict=False):
        if a.at > used and order[b.at] == order[a.at] + 1 and _short(prose, a, b):
            used = b.at
            yield Pair(a, b)


def _all_backwards(prose: str, marks: Sequence[Mark]) -> bool:
    """”甲“和”乙“: closing and opening in turn, with nothing but a joint where the pairs would be."""
    if len(marks) < 4 or len(marks) % 2 or any(m.opens is not bool(i % 2) for i, m in enumerate(marks)):
        return False
    middles = zip(marks[1::2], marks[2::2], strict=False)
    return any(JOINT.fullmatch(prose, a.at + 1, b.at) for a, b in middles)


def _facing_away(prose: str, marks: Sequence[Mark]) -> Iterator[Pair]:
    """“甲“理念，推进”乙”: what seems to be quoted within a quotation is the text between two."""
    for a, b, c, d in zip(marks, marks[1:], marks[2:], marks[3:], strict=False):
        turned = a.opens and b.opens and not c.opens and not d.opens and a.kind in QUOTES
        if turned and _short(prose, a, b) and _short(prose, c, d) and goes_on(prose, Span(b.at + 1, c.at)):
            yield Pair(a, b)
            yield Pair(c, d)


def _short(prose: str, a: Mark, b: Mark) -> bool:
    between = prose[a.at + 1 : b.at]
    stops = "。！？；\n" if a.opens is False and b.opens else "。！？；：，、\n"
    return 0 < len(between) <= _FLIPPED_LONGEST and not any(stop in between for stop in stops)
