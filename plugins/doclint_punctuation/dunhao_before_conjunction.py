"""、 before 和, 与, 及, 或."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule
from doclint_punctuation.marks import HAN

_LAST_ITEM = pattern(
    rf"(?<=[{HAN}”》])(?P<mark>、)"
    r"(?:(?P<and>(?<![了过過着著]、)和(?![平谐諧睦衷合解气氣美善顺順蔼藹声聲缓緩风風乐樂悦悅煦约約议議好尚弦面]))(?=[“《]?[^，。；、！？]{2})"
    r"|(?P<word>[与與](?![时時会會民人日世其众眾共此])|及(?![时時早格其物第至])|或(?![许許者多然]))"
    rf"[“《]?[{HAN}]{{1,6}}[”》]?(?=[，。；！？]|等))"
)
_EARLIER_ITEM = pattern(rf"、[“《]?[{HAN}]{{1,8}}[”》]?\Z")
_FAR = 14


@rule(
    "punctuation/dunhao-before-conjunction",
    title="“和”“与”“及”“或”前面用了顿号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.5.3",
    triggers=_LAST_ITEM,
)
def dunhao_before_conjunction(document: Document) -> Iterator[Finding]:
    """甲、乙、和丙: the conjunction already joins the last item. 以及 may have a comma before it."""
    prose = document.prose
    for match in document.find(_LAST_ITEM):
        at = match.start("mark")
        if _EARLIER_ITEM.search(prose, max(0, at - _FAR), at):
            span, word = Span(at, at + 1), match["word"] or match["and"]
            yield Finding(span, f"“{word}”已表示并列，前面不用顿号", replace(span, ""))
