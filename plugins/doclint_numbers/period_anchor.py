"""Five-year plans and anniversaries agree with the year that is spoken of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from doclint import Document, Finding, Match, Pattern, Safety, Span, load_table, pattern, replace, rule

_PLAN = r"[“「]?(?P<plan>[八九]五|十[一二三四五]?五)[”」]?(?:规划|規劃|时期|時期|计划|計劃)?"
_STAGE = (
    r"(?P<stage>的?(?:开局|開局|起步|第一|收官|最后一|最後一|第二|第三|第四|中期评估|中期)之?年)(?![来來])"
)
_YEAR_OF_PLAN = pattern(
    r"(?P<year>19\d\d年|20\d\d年|今年)[，,]?(?:既|也|又|正|正好|恰|还|還)?是"
    rf"(?:实施|實施|我[国國市省县縣])?(?:的)?{_PLAN}{_STAGE}"
)
_PERIOD = pattern(r"[（(](?P<first>(?:19|20)\d\d)年?[—～~\-至](?P<last>(?:19|20)\d\d)年?[）)]")
_PLAN_BEFORE = pattern(rf"{_PLAN}$")
_OFFSETS = {"开局": 0, "開局": 0, "起步": 0, "第一": 0, "第二": 1, "第三": 2, "中期": 2, "第四": 3}
_LAST = 4
_OTHER_YEAR = pattern(r"明年|去年|前年|来年|來年|后年|後年|当年|當年|那年|(?:19|20)\d\d年")


@cache
def _plans() -> dict[str, tuple[int, int]]:
    rows = load_table("doclint_numbers", "plans.tsv")
    return {name: (int(first), int(last)) for name, first, last, _ in rows}


@cache
def _anniversaries() -> tuple[Pattern, list[tuple[int, int]]]:
    rows = load_table("doclint_numbers", "anniversaries.tsv")
    names = "|".join(f"(?P<a{number}>{row[0]})" for number, row in enumerate(rows))
    sentence = rf"(?:庆祝|慶祝|纪念|紀念|迎来|迎來|今年是|值此|在)[^。；！？]{{0,12}}?(?:{names})"
    return pattern(sentence + r"(?P<count>\d{1,3})[周週]年"), [(int(row[1]), int(row[2])) for row in rows]


@rule(
    "numbers/period-anchor",
    title="规划时期、周年与年份不符",
    triggers="五年",
)
def period_anchor(document: Document) -> Iterator[Finding]:
    yield from _stages(document)
    yield from _periods(document)
    if document.date is not None:
        yield from _counts(document, document.date.year, document.date.month)


def _stages(document: Document) -> Iterator[Finding]:
    for match in document.find(_YEAR_OF_PLAN):
        year = _year(match, document)
        plan = _plans().get(match["plan"])
        if year is None or plan is None:
            continue
        offset = next((years for word, years in _OFFSETS.items() if word in match["stage"]), _LAST)
        if year != plan[0] + offset:
            message = f"“{match['plan']}”为{plan[0]}—{plan[1]}年，“{match['stage']}”应是{plan[0] + offset}年"
            yield Finding(Span(match.start("plan"), match.end("stage")), message)


def _year(match: Match, document: Document) -> int | None:
    if match["year"] != "今年":
        return int(match["year"][:4])
    return document.date.year if document.date else None


def _periods(document: Document) -> Iterator[Finding]:
    for match in document.find(_PERIOD):
        before = _PLAN_BEFORE.search(document.prose, max(0, match.start() - 8), match.start())
        plan = _plans().get(before["plan"]) if before else None
        if before and plan and plan != (int(match["first"]), int(match["last"])):
            span = Span(match.start("first"), match.end("last"))
            yield Finding(span, f"“{before['plan']}”应为{plan[0]}—{plan[1]}年，请核对")


def _counts(document: Document, year: int, month: int) -> Iterator[Finding]:
    """Anniversaries kept this year; before the day the last one may still be spoken of."""
    compiled, bases = _anniversaries()
    for match in document.find(compiled):
        base = next(bases[number] for number in range(len(bases)) if match[f"a{number}"])
        count, due = int(match["count"]), year - base[0]
        passed = {due} if month >= base[1] else {due, due - 1}
        near = 0 < abs(count - due) <= 3 and count not in passed
        if near and not _elsewhere(document.prose, match):
            span = Span(*match.span("count"))
            message = f"{year}年应为{due}周年，请核对"
            yield Finding(span, message, replace(span, str(due), Safety.SHOWN))


def _elsewhere(prose: str, match: Match) -> bool:
    """Whether the sentence names another year, so that the count may be that year's."""
    start = max(prose.rfind(mark, 0, match.start()) for mark in "。；！？\n") + 1
    return _OTHER_YEAR.search(prose, start, match.end()) is not None
