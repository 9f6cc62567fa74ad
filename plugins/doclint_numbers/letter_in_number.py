"""The letters O, o, l and I in the place of the figures 0 and 1."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_TOKEN = pattern(
    r"(?<![A-Za-z0-9_.-])(?=[\d.]*[OoＯlI])(?=[OoＯlI.]*\d)[\dOoＯlI.]{2,}(?=[年月日时%％万亿元人])"
)
_FIGURES = str.maketrans("OoＯlI", "00011")


@rule(
    "numbers/letter-in-number",
    title="数字中混入形近字母",
    severity=Severity.WARNING,
    triggers="OoＯlI",
)
def letter_in_number(document: Document) -> Iterator[Finding]:
    for match in document.find(_TOKEN):
        span, right = Span(*match.span()), match[0].translate(_FIGURES)
        message = f"“{match[0]}”中混入了形近字母，应为“{right}”"
        yield Finding(span, message, replace(span, right))
