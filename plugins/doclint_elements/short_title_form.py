"""A short title keeps the marks it was given: （以下简称《意见》） is not “意见” later."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Severity, Span, pattern, rule

_DEFINED = pattern(
    r"以下[简簡][称稱][：:]?(?P<open>[《“「])(?P<name>[^《》“”「」\n]{1,20})(?P<close>[》”」])[）)，。；]"
)
_USED = {"《": ("“", "”"), "“": ("《", "》"), "「": ("《", "》")}


@rule(
    "elements/short-title-form",
    title="简称前后写法不一致",
    severity=Severity.WARNING,
    basis="实务",
    triggers="简簡",
)
def short_title_form(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in document.find(_DEFINED):
        before, after = _USED[match["open"]]
        other = before + match["name"] + after
        at = prose.find(other, match.end())
        while at >= 0:
            span = Span(at, at + len(other))
            right = match["open"] + match["name"] + match["close"]
            message = f"前文简称作“{right}”，这里写作“{other}”，应当一致"
            yield Finding(span, message, _marks(span, match["open"], match["close"]))
            at = prose.find(other, span.end)


def _marks(span: Span, opening: str, closing: str) -> Fix:
    first, last = Span(span.start, span.start + 1), Span(span.end - 1, span.end)
    return Fix("改为前文的写法", (Edit(first, opening), Edit(last, closing)), Safety.UNSAFE)
