"""In a number written with Chinese figures the zero is 〇, not a circle, a letter or an Arabic 0."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Span, pattern, replace, rule

_ZEROS = "○◯⚪OoＯｏОо0０"
_CIRCLES = "○◯"
_FIGURES = "〇一二三四五六七八九"
_RUN = pattern(rf"(?<=[{_FIGURES}])[{_ZEROS}]+(?=[{_FIGURES}年])")


@rule(
    "numbers/lookalike-zero",
    title="汉字数字中的“〇”被形近字符代替",
    basis="GB/T 15835—2011 5.2.5",
    triggers=_ZEROS,
)
def lookalike_zero(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in _RUN.finditer(prose):
        if document.profile == "tw" and match[0].strip(_CIRCLES) == "":
            continue  # Taiwan's offices write the zero of a date as a circle
        span, right = Span(*match.span()), "〇" * len(match[0])
        yield Finding(span, f"汉字数字中的“{match[0]}”应为“{right}”", replace(span, right))
