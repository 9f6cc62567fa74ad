"""Round brackets inside round brackets."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Severity, Span, pattern, rule
from doclint_punctuation.marks import BRACKET, TITLE, place
from doclint_punctuation.pairing import Pair, pairing

_HONEST = pattern(
    r"[（(](?:[一二三四五六七八九十\d]{1,3}|[市州盟区區县縣旗镇鎮乡鄉、]{1,7}|[A-Za-z\d.%℃/]+|[试試]行|[暂暫]行)[）)]"
)


@rule(
    "punctuation/nested-bracket",
    title="括号里又用同形括号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.9.3.6",
    profiles=("cn", "cn-hant"),
    triggers="（",
)
def nested_bracket(document: Document) -> Iterator[Finding]:
    """（…（…）…） is to be avoided: （…〔…〕…） (4.9.3.6)."""
    titles: list[Pair] = []
    for pair in document.memo(pairing).pairs:
        if pair.opening.kind is TITLE:
            titles.append(pair)
        if (
            pair.opening.kind is not BRACKET
            or not pair.depth
            or _HONEST.fullmatch(pair.span.of(document.prose))
        ):
            continue
        if not titles or not titles[-1].span.contains(pair.span):
            yield Finding(place(pair.span), "括号里再用括号，里层应换一种，如〔〕", _fix(pair.span))


def _fix(span: Span) -> Fix:
    edits = (Edit(Span(span.start, span.start + 1), "〔"), Edit(Span(span.end - 1, span.end), "〕"))
    return Fix("里层改为〔〕", edits, Safety.UNSAFE)
