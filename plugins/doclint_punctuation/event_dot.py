"""The dot in events that are named after a date in Chinese numerals."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_TAIL = "(?:”|运动|運動|事变|事變|惨案|慘案|起义|起義|讲话|講話|指示)"
_NEEDLESS = pattern(
    rf"(?<![一二三四五六七八九十])(?P<dated>[二三四五六七八九十][·・•．.][一二三四五六七八九十]{{1,2}})(?={_TAIL})"
)
_MISSING = pattern(
    rf"(?:(?<=“)|(?<![一二三四五六七八九十第]))(?P<joined>一二[一九八]|一一一|一二一三)(?={_TAIL})"
)


@rule(
    "punctuation/event-dot",
    title="以日期命名的事件间隔号有误",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.14.3.5",
    profiles=("cn", "cn-hant"),
    triggers="一二三四五六七八九十",
)
def event_dot(document: Document) -> Iterator[Finding]:
    """Only 一月, 十一月 and 十二月 need the dot: “九·一八” is 九一八, “一二九”运动 is 一二·九 (4.14.3.5)."""
    for match in _NEEDLESS.finditer(document.prose):
        dated = match["dated"]
        right = dated[0] + dated[2:]
        yield _finding(Span(*match.span("dated")), dated, right)
    for match in _MISSING.finditer(document.prose):
        joined = match["joined"]
        right = "一·二八" if joined == "一二八" else f"{joined[:2]}·{joined[2:]}"
        yield _finding(Span(*match.span("joined")), joined, right)


def _finding(span: Span, written: str, right: str) -> Finding:
    return Finding(span, f"“{written}”应为“{right}”", replace(span, right))
