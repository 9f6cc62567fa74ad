"""Recognise a heading's mark at a place, also where it is spelt wrong, as what it means."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain

import msgspec

from doclint.patterns import Match, Pattern
from doclint.span import Span
from doclint.structure import styles
from doclint.structure.styles import Style
from doclint.structure.typed import CAPITALS, HAN, STEMS, circled_value, is_odd, lookalikes, style_of, value


class Mark(msgspec.Struct, frozen=True):
    """A mark as it was typed. `doubtful`: a heading only where its number fits the ones around it.

    `span` holds all of it, `numeral` the number alone; what stands between their ends is typed too.
    """

    style: Style
    number: int
    span: Span
    numeral: Span
    doubtful: bool = False


_SINGLE_CHARACTERS = (("①", "⑳"), ("㉑", "㉟"), ("㊱", "㊿"), ("⑴", "⒇"), ("⒈", "⒛"), ("㈠", "㈩"))
_DOUBTFUL_TAILS = frozenset("，,：: \u3000")


@cache
def _pattern() -> Pattern:
    han = re.escape("".join(lookalikes("han")))
    marks = re.escape("".join(lookalikes("mark")))
    tail = rf"[、.．。，,：:·{marks}]"
    single = "".join(f"{first}-{last}" for first, last in _SINGLE_CHARACTERS)
    date = r"(?<=[.．][0-9])[0-9]?月(?:[0-9]{1,2}日|[初中底份至])"  # 2.3月8日开工: no decimal has a 月
    number = rf"(?:[{HAN}{han}]{{1,6}}|[0-9０-９lIOo]{{1,3}}|[{STEMS}]|[a-z])"
    return Pattern(
        rf"""(?x)
        第[ \u3000]?(?P<ordinal>[{HAN}{han}]{{1,7}}|[0-9０-９]{{1,4}})[ \u3000]?
            (?P<counted>[编編篇卷章节節条條](?!之)|部分)(?P<after>{tail}|[ \u3000]+|$)?
        | (?P<open>[（(])[ \u3000]?(?P<bracketed>{number})[ \u3000]?(?P<close>[）)])(?P<rest>{tail}(?![（(]))?
        | (?P<halfopen>[（(])(?P<unclosed>[{HAN}]{{1,3}}|[0-9]{{1,2}})(?P<unclosed_tail>[、.．])?
            (?![^\n]*[）)])(?![{HAN}0-9年月日])
        | (?P<unopened>[{HAN}]{{1,3}}|[0-9０-９]{{1,2}})(?P<halfclose>[）)])
        | (?P<plain>[{HAN}{han}]{{1,5}}|[{CAPITALS}]{{1,3}}|[{STEMS}])
            (?P<dot>{tail}|[ \u3000]+(?=[^\s\d]))
        | (?!I[.．][ \u3000])  # Roman
          (?P<arabic>[0-9０-９lIOo]{{1,3}})(?P<period>{tail})
            (?![0-9０-９](?![0-9]{{2}}|{date})|[{HAN}]、)
        | (?P<single>[{single}])(?P<extra>{tail})?
        | (?P<latin>[a-z])(?P<latintail>[.．、])(?![a-zA-Z])
        """,
        of_code=True,
    )


@cache
def beginnings() -> frozenset[str]:
    """The characters that a mark may begin with."""
    single = (range(ord(first), ord(last) + 1) for first, last in _SINGLE_CHARACTERS)
    typed = f"第（({HAN}{CAPITALS}{STEMS}0123456789０１２３４５６７８９abcdefghijklmnopqrstuvwxyzIO"
    return frozenset(typed).union(lookalikes("han"), map(chr, chain.from_iterable(single)))


def recognise(prose: str, start: int, end: int) -> Mark | None:
    """The mark that begins at `start`, before `end`; None where none does."""
    match = _pattern().match(prose, start, end)
    if match is None:
        return None
    kind = match.lastgroup or ""
    for name, read in _READERS.items():
        if match[name] is not None:
            return read(match, prose)
    raise AssertionError(kind)


def _ordinal(match: Match, prose: str) -> Mark | None:
    style = styles.COUNTED[match["counted"]]
    number = value(match["ordinal"])
    end = match.end("after") if (match["after"] or "").strip() else match.end("counted")
    doubtful = match["after"] is None
    return _mark(style, number, Span(match.start(), end), Span(*match.span("ordinal")), doubtful)


def _bracketed(match: Match, prose: str) -> Mark | None:
    typed = match["bracketed"]
    style = style_of(typed, bracketed=True)
    number = value(typed)
    return _mark(style, number, Span(*match.span()), Span(*match.span("bracketed")), is_odd(typed))


def _unclosed(match: Match, prose: str) -> Mark | None:
    typed = match["unclosed"]
    style = style_of(typed, bracketed=True)
    return _mark(style, value(typed), Span(*match.span()), Span(*match.span("unclosed")), True)


def _unopened(match: Match, prose: str) -> Mark | None:
    typed = match["unopened"]
    style = styles.HAN_BRACKETED if typed[0] in HAN else styles.ARABIC_HALF
    span = Span(*match.span())
    return _mark(style, value(typed), span, Span(*match.span("unopened")), style is styles.HAN_BRACKETED)


def _plain(match: Match, prose: str) -> Mark | None:
    typed, tail = match["plain"], match["dot"]
    follows = prose[match.end() : match.end() + 1]
    if typed[0] in STEMS and follows in STEMS and follows:
        return None
    listed = tail == "、" and follows != "" and follows in HAN
    odd = is_odd(typed) and not (tail == "、" and value(typed) == 1)  # nothing else begins so
    doubtful = tail[0] in _DOUBTFUL_TAILS or listed or odd
    return _mark(
        style_of(typed, bracketed=False),
        value(typed),
        Span(match.start(), match.end() if tail.strip() else match.end("plain")),
        Span(*match.span("plain")),
        doubtful,
    )


def _arabic(match: Match, prose: str) -> Mark | None:
    typed = match["arabic"]
    dated = prose[match.end() : match.end() + 1].isdigit()
    doubtful = match["period"] in _DOUBTFUL_TAILS or is_odd(typed) or dated
    return _mark(styles.ARABIC, value(typed), Span(*match.span()), Span(*match.span("arabic")), doubtful)


_SINGLE = (
    ("⑴", "⒇", styles.ARABIC_BRACKETED),
    ("⒈", "⒛", styles.ARABIC),
    ("㈠", "㈩", styles.HAN_BRACKETED),
)


def _single(match: Match, prose: str) -> Mark | None:
    typed = match["single"]
    span, numeral = Span(*match.span()), Span(*match.span("single"))
    for first, last, style in _SINGLE:
        if first <= typed <= last:
            return Mark(style, ord(typed) - ord(first) + 1, span, numeral)
    return _mark(styles.CIRCLED_STYLE, circled_value(typed), span, numeral, False)


def _latin(match: Match, prose: str) -> Mark | None:
    return _mark(styles.LATIN, value(match["latin"]), Span(*match.span()), Span(*match.span("latin")), True)


_READERS = {
    "ordinal": _ordinal,
    "bracketed": _bracketed,
    "unclosed": _unclosed,
    "unopened": _unopened,
    "plain": _plain,
    "arabic": _arabic,
    "single": _single,
    "latin": _latin,
}


def _mark(style: Style, number: int | None, span: Span, numeral: Span, doubtful: bool) -> Mark | None:
    if not number:
        return None
    return Mark(style, number, span, numeral, doubtful)
