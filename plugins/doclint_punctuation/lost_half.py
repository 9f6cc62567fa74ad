"""Where the lost half of a pair most likely stood: a guess, never more than a suggestion."""

from __future__ import annotations

from functools import cache

from doclint import Document, Match, Pattern, Span, pattern
from doclint_punctuation.marks import BRACKET, HAN, INNER_TITLE, TITLE
from doclint_punctuation.neighbours import alternatives
from doclint_punctuation.pairing import Pair, pairing
from doclint_punctuation.scan import Mark

_STOP = pattern("[，。；！？、]")
_CLAUSE_END = pattern("[，。；！？]")
_SENTENCE_END = pattern("[。！？；]")
_UNITS = pattern("[市州盟区區县縣旗镇鎮乡鄉](?:、[市州盟区區县縣旗镇鎮乡鄉])+")
_CLAUSE_START = pattern(r"[^，。；！？：、“”「」《》（）(),;:]*\Z")
_LONGEST = 60


def lost_half(document: Document, orphan: Mark) -> int | None:
    """The offset at which the partner of `orphan` should be put in; None where nothing speaks for a place."""
    block = document.blocks[orphan.block].span
    around = _around(document, orphan)
    limits = around.inside if around else block
    if orphan.opens:
        return _closing(document, orphan, Span(orphan.at + 1, limits.end))
    return _opening(document, orphan, Span(max(limits.start, orphan.at - _LONGEST), orphan.at))


def _around(document: Document, orphan: Mark) -> Pair | None:
    pairs = document.memo(pairing).pairs
    here = [
        p for p in pairs if p.inside.start <= orphan.at < p.inside.end and p.opening.block == orphan.block
    ]
    return max(here, key=lambda pair: pair.span.start, default=None)


def _closing(document: Document, orphan: Mark, rest: Span) -> int | None:
    prose = document.prose
    if _begins_paragraph(document, orphan) and orphan.kind is BRACKET:
        return rest.end
    if orphan.kind is BRACKET:
        return _end_of_note(prose, rest)
    if orphan.kind in (TITLE, INNER_TITLE):
        return _end_of_title(prose, rest)
    if prose[orphan.at - 1 : orphan.at] in ("：", ":") or _begins_paragraph(document, orphan):
        end = _SENTENCE_END.search(prose, rest.start, rest.end)
        return end.end() if end else rest.end
    return _quoted_elsewhere(document, rest) or _end_of_phrase(prose, rest)


def _begins_paragraph(document: Document, orphan: Mark) -> bool:
    return document.blocks[orphan.block].span.start == orphan.at


def _end_of_note(prose: str, rest: Span) -> int:
    units = _UNITS.match(prose, rest.start, rest.end)
    if units:
        return units.end()
    end = _stop(_SENTENCE_END, prose, rest)
    if _contact().search(prose, rest.start, end):
        return end
    return _stop(_CLAUSE_END, prose, rest)


def _end_of_title(prose: str, rest: Span) -> int:
    stop = _stop(_STOP, prose, rest)
    named = _titled().match(prose, rest.start, stop)
    return named.end("title") if named else stop


def _end_of_phrase(prose: str, rest: Span) -> int | None:
    stop = _stop(_STOP, prose, rest)
    named = _titled().match(prose, rest.start, stop)
    if named and named.end("title") - rest.start > 8:
        return named.end("title")
    headed = _headed().match(prose, rest.start, stop)
    return headed.end("phrase") if headed else stop


def _quoted_elsewhere(document: Document, rest: Span) -> int | None:
    """The phrase may stand in quotation marks at another place."""
    for phrase in document.memo(_phrases):
        if document.prose.startswith(phrase, rest.start, rest.end):
            return rest.start + len(phrase)
    return None


def _opening(document: Document, orphan: Mark, before: Span) -> int | None:
    prose = document.prose
    clause = _CLAUSE_START.search(prose, before.start, before.end)
    start = clause.start() if clause else before.start
    if orphan.kind is BRACKET:
        units = [m.start() for m in _UNITS.finditer(prose, start - 4, before.end) if m.end() == before.end]
        return units[0] if units else _last(_note(), prose, start, before.end)
    for phrase in document.memo(_phrases):
        if prose.endswith(phrase, start, before.end):
            return before.end - len(phrase)
    led = [m.end() for m in _led().finditer(prose, start, before.end) if m.end() < before.end - 1]
    if orphan.kind in (TITLE, INNER_TITLE):
        return led[0] if led else start
    return led[-1] if led else start


def _last(wanted: Pattern, prose: str, start: int, end: int) -> int | None:
    found: list[Match] = list(wanted.finditer(prose, start, end))
    return found[-1].start() if found else None


def _stop(wanted: Pattern, prose: str, rest: Span) -> int:
    found = wanted.search(prose, rest.start, rest.end)
    return found.start() if found else rest.end


def _phrases(document: Document) -> tuple[str, ...]:
    pairs = document.memo(pairing).pairs
    found = {pair.inside.of(document.prose) for pair in pairs if len(pair.inside) > 1}
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


@cache
def _titled() -> Pattern:
    return pattern(
        rf"(?P<title>(?:关于|關於)[{HAN}\d]*?的(?:{alternatives('document')})"
        rf"|[{HAN}\d]{{2,}}?(?:{alternatives('document')}|法(?=[第的和，。；]))(?:[（(][{HAN}]+[）)])?)"
        r"(?![的实實施管编編制])"
    )


@cache
def _headed() -> Pattern:
    return pattern(rf"(?P<phrase>[^，。；]{{2,10}}?)(?:的|等(?!靠)|{alternatives('head')})")


@cache
def _led() -> Pattern:
    return pattern(alternatives("verb"))


@cache
def _note() -> Pattern:
    return pattern(alternatives("note"))


@cache
def _contact() -> Pattern:
    return pattern(alternatives("contact"))
