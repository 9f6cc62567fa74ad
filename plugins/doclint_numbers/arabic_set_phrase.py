"""Numbers inside set phrases are written in Chinese figures: 八项规定, 星期五, 二十届三中全会."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from doclint import Document, Finding, Match, Pattern, Span, load_table, pattern, replace, rule
from doclint import write_numeral as write

_REGULAR = (
    r"(?:星期|礼拜|禮拜)(?P<weekday>[1-6])(?![\d.])"
    r"|(?P<congress>1[1-9]|2\d)[届屆](?P<plenum>[1-9])中全[会會]"
    r"|(?<=党的|黨的)(?P<party>1[0-9]|2\d)大(?![型中小量规規])"
    r"|(?<=第)(?P<plan>1[0-9]|[1-9])个五年(?:规划|計劃|计划|規劃)"
)


@cache
def _phrases() -> tuple[Pattern, list[str]]:
    rows = load_table("doclint_numbers", "set_phrases.tsv")
    listed = "|".join(f"(?P<p{number}>{arabic})" for number, (arabic, *_) in enumerate(rows))
    return pattern(rf"(?<![\d.第])(?:{listed})|{_REGULAR}"), [chinese for _, chinese, *_ in rows]


@rule(
    "numbers/arabic-set-phrase",
    title="固定词语中的数字用了阿拉伯数字",
    basis="GB/T 15835—2011 4.2.3",
    triggers="0123456789",
)
def arabic_set_phrase(document: Document) -> Iterator[Finding]:
    compiled, chinese = _phrases()
    for match in compiled.finditer(document.prose):
        span, right = Span(*match.span()), _written(match, chinese)
        yield Finding(span, f"固定词语中的数字用汉字：“{match[0]}”应为“{right}”", replace(span, right))


def _written(match: Match, chinese: list[str]) -> str:
    name = match.lastgroup or ""
    if name.startswith("p") and name[1:].isdecimal():
        return chinese[int(name[1:])]
    text: str = match[0]
    for group in ("plenum", "weekday", "congress", "party", "plan"):
        figure = match[group]
        if figure is not None:
            at = match.start(group) - match.start()
            text = text[:at] + write(int(figure)) + text[at + len(figure) :]
    return text
