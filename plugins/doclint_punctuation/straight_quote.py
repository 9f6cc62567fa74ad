"""Straight quotation marks in a Chinese sentence."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Span, pattern, replace, rule
from doclint_punctuation.chinese import in_chinese
from doclint_punctuation.marks import BREAK, HAN, STRAIGHT, place
from doclint_punctuation.pairing import Pair, around, pairing
from doclint_punctuation.scan import Mark
from doclint_punctuation.styles import INNER, called_for, outer

_WRONG = STRAIGHT + "〝〞〟"
_AT_END = 2
_SINGLE = pattern(
    rf"(?<![A-Za-z0-9'])['\uff07](?=[{HAN}])[^'\uff07“”{BREAK}]{{1,60}}(?<=[{HAN}，。！？）])['\uff07](?![A-Za-z'])"
)


@rule(
    "punctuation/straight-quote",
    title="中文里用了直引号",
    basis="GB/T 15834—2011 4.8",
    triggers=_WRONG + "'\uff07",
)
def straight_quote(document: Document) -> Iterator[Finding]:
    """One remark for a pair, whose fix sets both marks; a lonely mark is set at a paragraph's edge only."""
    found = document.memo(pairing)
    for pair in (*found.pairs, *found.flipped):
        wrong = [mark for mark in (pair.opening, pair.closing) if mark.char in _WRONG]
        if wrong and in_chinese(document, pair.span.start):
            yield _paired(document, pair, wrong)
    for mark in found.orphans:
        if mark.char in _WRONG and in_chinese(document, mark.at):
            yield _lonely(document, mark)
    yield from _single(document)


def _single(document: Document) -> Iterator[Finding]:
    """' around Chinese words: the inner marks inside a quotation, else the outer ones."""
    kind = document.memo(outer)
    for match in document.find(_SINGLE):
        span = Span(*match.span())
        if not in_chinese(document, span.start):
            continue
        inside = any(pair.opening.kind in INNER for pair in around(document, span))
        opening, closing = (INNER[kind] if inside else kind).standard
        edits = (Edit(Span(span.start, span.start + 1), opening), Edit(Span(span.end - 1, span.end), closing))
        message = f"直引号 {match.group()[0]} 应为 {opening}{closing}"
        yield Finding(place(span), message, Fix(f"改为 {opening}{closing}", edits))


def _paired(document: Document, pair: Pair, wrong: list[Mark]) -> Finding:
    opening, closing = called_for(document, pair).standard
    edits = tuple(
        Edit(Span(mark.at, mark.at + 1), opening if mark is pair.opening else closing) for mark in wrong
    )
    message = f"直引号 {wrong[0].char} 应为 {opening}{closing}"
    return Finding(place(pair.span), message, Fix(f"改为 {opening}{closing}", edits))


def _lonely(document: Document, mark: Mark) -> Finding:
    """A mark that begins or ends its paragraph says by that which way it faces."""
    block, span = document.blocks[mark.block].span, Span(mark.at, mark.at + 1)
    opening, closing = document.memo(outer).standard
    message = f"直引号 {mark.char} 应改为中文引号，并与另一半配成对"
    if mark.at == block.start:
        return Finding(span, message, replace(span, opening, Safety.UNSAFE))
    if block.end - mark.at <= _AT_END:
        return Finding(span, message, replace(span, closing, Safety.UNSAFE))
    return Finding(span, message)
