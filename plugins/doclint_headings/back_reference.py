"""上述三项, 以上五条, 这四个方面: the number agrees with the list that has just ended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from doclint import (
    Document,
    Finding,
    Match,
    Safety,
    Severity,
    Span,
    parse_numeral,
    pattern,
    replace,
    rule,
    write_numeral,
)
from doclint_headings.ended import is_whole, lists_before, stop_before

_NOUN = (
    "方面|工作|任[务務]|措施|[举舉]措|[问問][题題]|意[见見]|要求|建[议議]|情形|情[况況]|事[项項]|原[则則]|"
    "[内內]容|做法|[经經][验驗]|[体體][会會]|看法|想法|[环環][节節]|重[点點]|[条條]件"
)
_REFERENCE = pattern(
    r"(?<![^\s。])(?:以上|上述|前述|[这這])"
    r"(?P<number>[两兩二三四五六七八九]|十[一二三四五六七八九]?|[2-9]|1[0-9])"
    rf"(?:[个個](?=(?:大)?(?:{_NOUN}))|[项項条條点點种種类類](?=(?:{_NOUN})|[，都均请請]))"
)
_ADVICE = pattern("意[见見]|要求|建[议議]|看法|[体體][会會]|想法")
_ANNOUNCED_WITHIN = 60
_LEAST_OF_THESE = 3
"""这两个方面 may speak of any two things in the sentence before."""


@rule(
    "headings/back-reference",
    title="“以上几项”与前面所列的数目不符",
    severity=Severity.WARNING,
    basis="实务",
    triggers=_REFERENCE,
)
def back_reference(document: Document) -> Iterator[Finding]:
    for match in document.find(_REFERENCE):
        listed = _listed(document, match)
        if listed:
            span, due = Span(*match.span("number")), _write(document, match["number"], listed)
            message = f"这里说“{match[0]}”，前面列出的却是{listed}项；请核对，或改为“{due}”"
            yield Finding(span, message, replace(span, due, Safety.UNSAFE))


def _listed(document: Document, match: Match) -> int:
    """How many members the list before the reference has; 0 where that is the number given, or in doubt."""
    number = _number(match["number"])
    if match[0][0] in "这這" and number < _LEAST_OF_THESE:
        return 0
    before = lists_before(document, match.start())
    stop = stop_before(document, match.start())
    ended = {each.count for each in before if stop in each.ends} or _announced(document, match)
    if len(ended) != 1 or any(each.count == number for each in before):
        return 0
    (listed,) = ended
    return 0 if number in document.memo(_stated).get(listed, ()) else listed


def _announced(document: Document, match: Match) -> set[int]:
    """The number of headings, where a speech that announced as many (讲三点意见) looks back on them."""
    if not _ADVICE.match(document.prose, match.end()):
        return set()
    last, count = document.memo(_points)
    return {count} if last < match.start() else set()


def _points(document: Document) -> tuple[int, int]:
    """Where the last of the announced points begins and how many these are, if the text has only these."""
    outermost = [run for run in document.outline.runs if run.headings[0].parent < 0]
    if len(outermost) == 1 and is_whole(outermost[0]):
        headings = outermost[0].headings
        start, listed = headings[0].span.start, len(headings)
        for count in document.outline.counts:
            if 0 < start - count.span.end < _ANNOUNCED_WITHIN and count.number == count.listed == listed:
                return headings[-1].span.start, listed
    return len(document.prose), 0


def _stated(document: Document) -> dict[int, set[int]]:
    """For each length of a list the numbers that were stated of such lists, right or wrong."""
    stated: dict[int, set[int]] = defaultdict(set)
    for count in document.outline.counts:
        stated[count.listed].add(count.number)
    return stated


def _number(typed: str) -> int:
    return int(typed) if typed.isdecimal() else parse_numeral(typed) or 0


def _write(document: Document, typed: str, number: int) -> str:
    if typed.isdecimal():
        return str(number)
    if number == 2:
        return "两" if document.profile == "cn" else "兩"
    return write_numeral(number)
