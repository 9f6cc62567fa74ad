"""Where the lost half of a pair most likely stood: a guess, never more than a suggestion."""

from __future__ import annotations

from doclint import Document, Span
from doclint_punctuation.lost_closing import end_of_note, end_of_phrase, end_of_sentence, end_of_title
from doclint_punctuation.lost_opening import start_of_note, start_of_phrase, start_of_sentence, start_of_title
from doclint_punctuation.marks import BRACKET, INNER_TITLE, TITLE
from doclint_punctuation.pairing import around, pairing
from doclint_punctuation.scan import Mark

_CLAUSE = 60
_FAR = 400


def lost_half(document: Document, orphan: Mark) -> int | None:
    """The offset where the partner of `orphan` should be put in; None where nothing speaks for a place."""
    block = document.blocks[orphan.block].span
    enclosing = next(around(document, Span(orphan.at, orphan.at + 1)), None)
    limits = enclosing.inside if enclosing else block
    if not orphan.opens:
        return _opening(document, orphan, Span(max(limits.start, orphan.at - _FAR), orphan.at))
    rest = Span(orphan.at + 1, min(limits.end, orphan.at + _FAR))
    at = _closing(document, orphan, rest, orphan.at == block.start)
    return at if at < rest.end or rest.end == limits.end else None


def _closing(document: Document, orphan: Mark, rest: Span, begins: bool) -> int:
    prose = document.prose
    if orphan.kind is BRACKET:
        return end_of_note(prose, rest, begins)
    if orphan.kind in (TITLE, INNER_TITLE):
        return end_of_title(prose, rest)
    for phrase in document.memo(_phrases):
        if prose.startswith(phrase, rest.start, rest.end):
            return rest.start + len(phrase)
    if prose[orphan.at - 1 : orphan.at] in ("：", ":"):
        return end_of_sentence(prose, rest)
    return end_of_phrase(prose, rest)


def _opening(document: Document, orphan: Mark, before: Span) -> int | None:
    prose = document.prose
    if orphan.kind is BRACKET:
        return start_of_note(prose, _clause(before))
    if orphan.kind in (TITLE, INNER_TITLE):
        return start_of_title(prose, _clause(before))
    for phrase in document.memo(_phrases):
        if prose.endswith(phrase, before.start, before.end):
            return before.end - len(phrase)
    if prose[before.end - 1 : before.end] in ("。", "？", "！"):
        return start_of_sentence(prose, before)
    return start_of_phrase(prose, _clause(before))


def _clause(before: Span) -> Span:
    return Span(max(before.start, before.end - _CLAUSE), before.end)


def _phrases(document: Document) -> tuple[str, ...]:
    """What stands in paired marks elsewhere in the document, longest first."""
    pairs = document.memo(pairing).pairs
    found = {pair.inside.of(document.prose) for pair in pairs if len(pair.inside) > 1}
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))
