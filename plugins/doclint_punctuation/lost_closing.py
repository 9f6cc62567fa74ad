"""How far a note, a title or a quotation goes whose closing mark was lost."""

from __future__ import annotations

from functools import cache

from doclint import Pattern, Span, pattern
from doclint_punctuation.marks import HAN
from doclint_punctuation.neighbours import alternatives, quoted_phrases

_STOP = pattern("[，。；！？、]")
_CLAUSE_END = pattern("[，。；！？]")
_SENTENCE_END = pattern("[。！？；]")
_NOTE = pattern(
    r"[一二三四五六七八九十\d]{1,3}(?=[^\d年月日万亿])(?![、.．%])|[A-Za-z][A-Za-z0-9.+-]*"
    r"|(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日(?![前后後起至到—～在以，])|年(?!\d{1,2}月)|(?![\d年]))"
    r"|[市州盟区區县縣旗镇鎮乡鄉](?:、[市州盟区區县縣旗镇鎮乡鄉])+|(?:试|試|暂|暫)行|草案"
    rf"|(?<=[省市县縣乡鄉州]（)[市区區州县縣镇鎮旗盟](?![市区區州县縣镇鎮旗盟、])"
    rf"|[{HAN}]{{1,4}}(?=、[^、（）\n]{{2,4}}（)"
)
_PARTS = "|".join(rf"(?:.{{{n}}}、){{2,}}[{HAN}]{{{n}}}" for n in (1, 2, 3, 4))
_EQUAL_PARTS = pattern(rf"{_PARTS}|[{HAN}]{{4}}、[{HAN}]{{4}}(?=[的等主，。；])")
_LONG_NAME = 8


def end_of_note(prose: str, rest: Span, begins: bool) -> int:
    """The end of what a bracket encloses; `begins`: it begins its paragraph."""
    short = _NOTE.match(prose, rest.start, rest.end)
    if short:
        return short.end()
    end = _stop(_SENTENCE_END, prose, rest)
    if begins or _contact().search(prose, rest.start, end):
        return end
    return _stop(_CLAUSE_END, prose, rest)


def end_of_title(prose: str, rest: Span) -> int:
    """The end of a title: after the word that names its kind, else where the clause ends."""
    stop = _stop(_STOP, prose, rest)
    named = _named().match(prose, rest.start, stop)
    return named.end("title") if named else stop


def end_of_sentence(prose: str, rest: Span) -> int:
    """The end of a sentence quoted whole, its own mark included."""
    end = _SENTENCE_END.search(prose, rest.start, rest.end)
    return end.end() if end else rest.end


def end_of_phrase(prose: str, rest: Span) -> int:
    """The end of a quoted phrase: a known one, one of equal parts, or up to the noun that it qualifies."""
    for wanted in (_known(), _EQUAL_PARTS):
        found = wanted.match(prose, rest.start, rest.end)
        if found:
            return found.end()
    stop = _stop(_STOP, prose, rest)
    named = _named().match(prose, rest.start, stop)
    if named and named.end("title") - rest.start > _LONG_NAME:
        return named.end("title")
    headed = _headed().match(prose, rest.start, stop)
    return headed.end("phrase") if headed else stop


def _stop(wanted: Pattern, prose: str, rest: Span) -> int:
    found = wanted.search(prose, rest.start, rest.end)
    return found.start() if found else rest.end


@cache
def _known() -> Pattern:
    digit = "[一二两兩三四五六七八九]"
    return pattern(
        rf"(?:{quoted_phrases()})|十[一二三四五]五|{digit}五(?=普法|规划|規劃|计划|計劃)"
        rf"|(?:{digit}[{HAN}]){{2,4}}|{digit}[个個](?:[{HAN}]{{2,4}}(?=[，。；、])|[{HAN}]{{2}})"
    )


@cache
def _named() -> Pattern:
    return pattern(
        rf"(?P<title>(?:关于|關於)[{HAN}\d]*?的(?:{alternatives('document')})"
        rf"|[{HAN}\d]{{2,}}?(?:{alternatives('document')}|法(?=[第的和，。；]))(?:[（(][{HAN}]+[）)])?)"
        r"(?![的实實施管编編制])"
    )


@cache
def _headed() -> Pattern:
    return pattern(rf"(?P<phrase>[^，。；]{{2,10}}?)(?:的|等|是|和|{alternatives('head')})")


@cache
def _contact() -> Pattern:
    return pattern(alternatives("contact"))
