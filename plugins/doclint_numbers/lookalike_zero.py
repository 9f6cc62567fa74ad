"""In a number written with Chinese figures the zero is 〇, not a circle, a letter or an Arabic 0."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Span, pattern, replace, rule

_ZEROS = "○◯⚪OoＯｏОо0０"
_CUSTOMARY = "○◯０"
_FIGURES = "〇一二三四五六七八九"
_RUN = pattern(rf"(?<=[{_FIGURES}])[{_ZEROS}]+(?=[{_FIGURES}年])")


@rule(
    "numbers/lookalike-zero",
    title="汉字数字中的“〇”被形近字符代替",
    basis="GB/T 15835—2011 5.2.5",
    triggers=_RUN,
)
def lookalike_zero(document: Document) -> Iterator[Finding]:
    by_custom = _by_custom(document)
    for match in document.find(_RUN):
        if by_custom and match[0].strip(_CUSTOMARY) == "":
            continue
        span, right = Span(*match.span()), "〇" * len(match[0])
        yield Finding(span, f"汉字数字中的“{match[0]}”应为“{right}”", replace(span, right))


def _by_custom(document: Document) -> bool:
    """Whether circles are this document's zeros: Taiwan's offices write them so, some in Hong Kong too.

    A full-width 0 serves them as a circle does, as in 一０三年 of Taiwan's courts.
    """
    if document.profile == "hk":
        circles = sum(document.prose.count(sign) for sign in _CUSTOMARY)
        return circles > 1 and "〇" not in document.prose
    return document.profile == "tw"
