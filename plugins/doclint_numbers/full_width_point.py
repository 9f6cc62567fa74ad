"""The decimal point and the thousands separator of half-width figures are half-width."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_SIGN = pattern(
    r"(?<=[0-9])(?:．(?=[0-9])|(?<![0-9]{4})，(?=[0-9]{3}[万亿萬億元人户戶亩畝个個吨噸名家件米公平]))"
)
_HALF = {"．": ".", "，": ","}


@rule(
    "numbers/full-width-point",
    title="数字中间用了全角的点或逗号",
    severity=Severity.WARNING,
    basis="实务",
    triggers=_SIGN,
)
def full_width_point(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in document.find(_SIGN):
        if match[0] == "，" and _lists(prose, match.start()):
            continue
        span, right = Span(*match.span()), _HALF[match[0]]
        yield Finding(span, f"数字中间的“{match[0]}”应为半角“{right}”", replace(span, right))


def _lists(prose: str, comma: int) -> bool:
    """Whether numbers are listed: what stands before the comma cannot begin a number of thousands."""
    first = comma
    while first and prose[first - 1].isdecimal():
        first -= 1
    return (
        comma - first > 3 or prose[first] == "0" or prose[max(0, first - 1) : first] in ("，", ",", ".", "、")
    )
