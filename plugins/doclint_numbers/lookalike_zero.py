"""In a number written with Chinese figures the zero is 〇, not a circle, a letter or an Arabic 0."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from doclint import Document, Finding, Match, Span, pattern, replace, rule

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
    found = list(_RUN.finditer(prose))
    circles = _by_custom(document, found)
    for match in found:
        if circles and match[0].strip(_CIRCLES) == "":
            continue
        span, right = Span(*match.span()), "〇" * len(match[0])
        yield Finding(span, f"汉字数字中的“{match[0]}”应为“{right}”", replace(span, right))


def _by_custom(document: Document, found: Sequence[Match]) -> bool:
    """Whether circles are this document's zeros: Taiwan's offices write them so, some in Hong Kong too."""
    if document.profile == "hk":
        return "〇" not in document.prose and len(found) > 1
    return document.profile == "tw"
