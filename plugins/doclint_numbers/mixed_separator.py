"""Thousands are set apart everywhere in a document or nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from doclint import Document, Finding, Match, Severity, Span, pattern, replace, rule

_QUANTITY = pattern(
    r"\d(?<![\d.,A-Za-z-]\d)(?:\d{3,8}|\d{0,2}(?:,\d{3}){1,3})(?:\.\d+)?"
    r"(?=[多余餘]?[万萬亿億元人名个個户戶亩畝吨噸公平件套台辆輛株米册冊家]|千[瓦克米])"
)
_APART = pattern(r"\d,\d{3}")


@rule(
    "numbers/mixed-separator",
    title="千分撇有的用有的不用",
    severity=Severity.WARNING,
    basis="GB/T 15835—2011 5.1.1",
    triggers=_APART,
    profiles=("cn", "cn-hant"),
)
def mixed_separator(document: Document) -> Iterator[Finding]:
    found = list(document.find(_QUANTITY))
    for size in (_is_long, _is_short):
        yield from _judge([match for match in found if size(match)])


def _is_long(match: Match) -> bool:
    return len(_digits(match)) > 4


def _is_short(match: Match) -> bool:
    return len(_digits(match)) == 4


def _digits(match: Match) -> str:
    figure: str = match[0]
    return figure.partition(".")[0].replace(",", "")


def _judge(found: Sequence[Match]) -> Iterator[Finding]:
    """Numbers of four figures are often left whole where longer ones are not, so each sort is its own."""
    apart = [match for match in found if "," in match[0]]
    whole = [match for match in found if "," not in match[0]]
    few = apart if len(apart) < len(whole) else whole if len(whole) < len(apart) else []
    for match in few:
        span, rest = Span(*match.span()), match[0][len(match[0].partition(".")[0]) :]
        right = _digits(match) if few is apart else f"{int(_digits(match)):,}"
        message = f"“{match[0]}”与本文其他数的分节不一致，应为“{right}{rest}”"
        yield Finding(span, message, replace(span, right + rest))
