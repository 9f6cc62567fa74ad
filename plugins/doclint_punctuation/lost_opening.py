"""Where a note, a title or a quotation begins whose opening mark was lost."""

from __future__ import annotations

from functools import cache

from doclint import Pattern, Span, pattern
from doclint_punctuation.marks import HAN
from doclint_punctuation.neighbours import alternatives, quoted_phrases

_CLAUSE = pattern(r"[^，。；！？：、“”「」《》,;:]*\Z")
_UNITS = pattern(r"[市州盟区區县縣旗镇鎮乡鄉](?:、[市州盟区區县縣旗镇鎮乡鄉])+\Z")
_WHOLE_NOTE = pattern(
    r"(?:\d{4}|[二一][〇○零一二三四五六七八九]{3})年[^，。；]{3,9}日|(?:联系人|聯繫人|此件)[^。；]{2,50}"
)
"""What stands in brackets on a line of its own: a date, or a note below it."""

_LATIN = pattern(r"[A-Za-z][A-Za-z0-9.+-]*\Z")
_BEGINNING = pattern("关于|關於|中华人民共和国|中華人民共和國|国民经济|國民經濟|中国|中國|全国|全國")
_EQUAL_PARTS = pattern("|".join(rf"[{HAN}]{{{n}}}(?:、[{HAN}]{{{n}}})+\Z" for n in (4, 3, 2, 1)))
_COUNTED = pattern(rf"[一二两兩三四五六七八九十双雙][{HAN}]{{1,7}}\Z")
_SPEECH = pattern("[：:]")
_PHRASE = 8


def start_of_note(prose: str, before: Span) -> int | None:
    """Where a bracket opened; None where nothing says so."""
    if (
        _WHOLE_NOTE.fullmatch(prose, before.start, before.end)
        and prose[before.start - 1 : before.start] in "\n\r\u3000 "
    ):
        return before.start
    for wanted in (_UNITS, _LATIN):
        found = wanted.search(prose, before.start, before.end)
        if found:
            return found.start()
    begins = [match.start() for match in _note().finditer(prose, _clause(prose, before), before.end)]
    return begins[-1] if begins else None


def start_of_title(prose: str, before: Span) -> int:
    """After the verb that takes the title, or where words stand with which titles begin."""
    clause = _clause(prose, before)
    led = _led_by().search(prose, clause, before.end - 1)
    begin = _BEGINNING.search(prose, clause, before.end)
    if led:
        return led.end()
    return begin.start() if begin else clause


def start_of_sentence(prose: str, before: Span) -> int | None:
    """After the last colon, since the quotation ends with a mark of its own."""
    colons = [match.end() for match in _SPEECH.finditer(prose, before.start, before.end)]
    return colons[-1] if colons else None


def start_of_phrase(prose: str, before: Span) -> int:
    """The start of a quoted phrase: a known one, one of equal parts, or what follows verb or number."""
    for wanted in (_known(), _EQUAL_PARTS):
        found = wanted.search(prose, before.start, before.end)
        if found:
            return found.start()
    clause = _clause(prose, before)
    led = [match.end() for match in _led().finditer(prose, clause, before.end - 1)]
    if led and before.end - led[-1] <= _PHRASE:
        return led[-1]
    counted = _COUNTED.search(prose, max(clause, before.end - _PHRASE), before.end)
    return counted.start() if counted else max(clause, *led, clause)


def _clause(prose: str, before: Span) -> int:
    found = _CLAUSE.search(prose, before.start, before.end)
    return found.start() if found else before.start


@cache
def _known() -> Pattern:
    digit = "[一二两兩三四五六七八九]"
    return pattern(
        rf"(?:(?:{quoted_phrases()})|十[一二三四五]五|(?:{digit}[{HAN}]){{2,4}}|{digit}[个個][{HAN}]{{2}})\Z"
    )


@cache
def _led() -> Pattern:
    return pattern(rf"(?:{alternatives('verb')})[了好]?")


@cache
def _led_by() -> Pattern:
    return pattern(rf"(?:{_led().source})+")


@cache
def _note() -> Pattern:
    return pattern(alternatives("note"))
