"""An approximate number with 几, or of two neighbours, is written in Chinese figures."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Match, Safety, Severity, Span, parse_numeral, pattern, replace, rule
from doclint import write_numeral as write

_FORMS = pattern(
    r"[1-9]\d?0(?<!\d{4})(?P<tens>[几幾])(?=[个個人名年天岁歲家户戶位次项項公米亩畝元万萬])"
    r"|10{1,3}(?P<after>(?<=[几幾]10)|(?<=[几幾]100)|(?<=[几幾]1000))"
    r"(?=[多余]?[个個人名年天岁歲家户戶位次项項公米亩畝元万萬])"
    r"|[1-8](?<![\d.第][1-8])(?P<second>[二三四五六七八九])(?=[个個名年天岁歲位次项項])"
)
_UNITS = {"10": "十", "100": "百", "1000": "千"}


@rule(
    "numbers/arabic-approximation",
    title="概数用了阿拉伯数字",
    severity=Severity.WARNING,
    basis="GB/T 15835—2011 4.2.2",
    triggers=_FORMS,
)
def arabic_approximation(document: Document) -> Iterator[Finding]:
    for match in document.find(_FORMS):
        right = _written(match)
        if right is not None:
            span = Span(*match.span())
            message = f"概数应用汉字数字：“{match[0]}”应为“{right}”"
            yield Finding(span, message, replace(span, right, Safety.UNSAFE))


def _written(match: Match) -> str | None:
    text: str = match[0]
    second: str | None = match["second"]
    if match["tens"]:
        return write(int(text[:-1])) + text[-1]
    if second is None:
        return _UNITS[text]
    first = int(text[0])
    return write(first) + second if parse_numeral(second) == first + 1 else None
