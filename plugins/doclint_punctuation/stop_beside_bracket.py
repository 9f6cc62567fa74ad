"""Stops on the wrong side of a bracket."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Match, Safety, Severity, Span, pattern, rule
from doclint_punctuation.marks import BREAK, HAN

_WRONG = pattern(
    rf"（(?:(?P<inner>(?<=[{HAN}”》\d%]（)[^（）。！？{BREAK}]{{1,60}}(?P<inside>。)）[，。；、])"
    rf"|(?P<early>(?<=[，；、]（)以下[简簡][称稱][^（）{BREAK}]{{1,40}}）(?P<mark>[，。；：、]?))"
    rf"|(?P<outer>(?<=。（)[^（）。！？{BREAK}]{{1,30}}）。))"
)


@rule(
    "punctuation/stop-beside-bracket",
    title="括号前后的句号多余、标点错位",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 A.8",
    triggers=_WRONG,
)
def stop_beside_bracket(document: Document) -> Iterator[Finding]:
    """（…。）。 and 。（…）。: a note inside a sentence has no stop of its own and stands before the stop."""
    for match in document.find(_WRONG):
        if match["early"]:
            yield _early(document, match)
            continue
        at = match.start("inside") if match["inner"] else match.start() - 1
        span = Span(at, at + 1)
        fix = Fix("删去句号", (Edit(span, ""),), Safety.UNSAFE)
        yield Finding(span, "句内括号里面的末尾和前面都不用句号，句号放在后括号之后", fix)


def _early(document: Document, match: Match) -> Finding:
    """《办法》，（以下简称《办法》）: the note belongs to the name, so the comma stands after it."""
    span = Span(match.start() - 1, match.start())
    moved = () if match["mark"] else (Edit(Span(match.end(), match.end()), span.of(document.prose)),)
    fix = Fix("移到括号后面", (Edit(span, ""), *moved), Safety.UNSAFE)
    return Finding(span, "“以下简称”的括注紧接所注的名称，标点放在后括号之后", fix)
