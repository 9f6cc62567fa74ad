"""〇 numbers, 零 measures: 二〇二四年, 三千零五十."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Match, Severity, Span, pattern, replace, rule

_NUMBERS = "一二三四五六七八九"
_RUN = pattern(rf"[{_NUMBERS}][{_NUMBERS}零〇十百千]{{2,7}}")
_YEAR = pattern(rf"(?:一[{_NUMBERS}零〇]|二[零〇])[{_NUMBERS}零〇]{{2}}")
_AMOUNT = pattern(rf"(?:[{_NUMBERS}]千)?(?:[{_NUMBERS}]百)?〇[{_NUMBERS}]十?[{_NUMBERS}]?")
_UNITS = tuple("个名位户人元万亿吨亩公")


@rule(
    "numbers/wrong-zero",
    title="“零”“〇”用错",
    severity=Severity.WARNING,
    basis="GB/T 15835—2011 5.2.5",
    triggers="零〇",
    profiles=("cn", "cn-hant"),
)
def wrong_zero(document: Document) -> Iterator[Finding]:
    for match in document.find(_RUN):
        reason, right = _judge(document.prose, match)
        if right != match[0]:
            span = Span(*match.span())
            yield Finding(span, f"{reason}：“{match[0]}”应为“{right}”", replace(span, right))


def _judge(prose: str, match: Match) -> tuple[str, str]:
    """What holds of this figure, and how it is written."""
    figure, end = match[0], match.end()
    if prose.startswith("年", end) and _YEAR.fullmatch(figure):
        return "年份等编号中的“0”用“〇”", figure.replace("零", "〇")
    if (
        prose.startswith(_UNITS, end)
        and _AMOUNT.fullmatch(figure)
        and not prose.endswith("第", 0, match.start())
    ):
        return "计量的数中“0”用“零”", figure.replace("〇", "零")
    return "", figure
