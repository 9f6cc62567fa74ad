"""Numbers inside set phrases are written in Chinese figures: 八项规定, 星期五, 二十届三中全会."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from doclint import Document, Finding, Lexicon, Span, load_table, pattern, replace, rule
from doclint import write_numeral as write

_PATTERNED = pattern(
    r"[1-9]\d?(?:[届屆][1-9一二三四五六七八九]中全[会會]|(?<=[届屆][1-9])中全[会會]"
    r"|(?<=[党黨]的\d\d)大(?![型中小量规規])"
    r"|(?:(?<=第[1-9])|(?<=第[1-9]\d))[个個]五年(?:[规規]劃|[规規]划|[计計]划|[计計]劃)"
    r"|(?:(?<=星期[1-6])|(?<=[礼禮]拜[1-6]))(?![\d.]))"
)
_NOT_BEFORE = (".", "第")


@cache
def _phrases() -> Lexicon[str]:
    return Lexicon(
        {arabic: chinese for arabic, chinese, *_ in load_table("doclint_numbers", "set_phrases.tsv")}
    )


@rule(
    "numbers/arabic-set-phrase",
    title="固定词语中的数字用了阿拉伯数字",
    basis="GB/T 15835—2011 4.2.3",
    triggers="0123456789",
)
def arabic_set_phrase(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for span, right in _phrases().spans(document.reading):
        before = prose[span.start - 1 : span.start]
        if not before.isdecimal() and before not in _NOT_BEFORE:
            yield _finding(span, prose, right)
    for match in document.find(_PATTERNED):
        if not prose[match.start() - 1 : match.start()].isdecimal():
            right = re.sub(r"\d+", lambda figure: write(int(figure[0])), str(match[0]))
            yield _finding(Span(*match.span()), prose, right)


def _finding(span: Span, prose: str, right: str) -> Finding:
    message = f"固定词语中的数字用汉字：“{span.of(prose)}”应为“{right}”"
    return Finding(span, message, replace(span, right))
