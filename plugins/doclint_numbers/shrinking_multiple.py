"""What shrinks cannot shrink by multiples: 减少两倍 would leave less than nothing."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_SHRINKS = pattern(
    r"(?:减少|減少|降低|下降|缩小|縮小|缩短|縮短|减轻|減輕|压缩|壓縮|下跌|削减|削減)了?"
    r"(?:近|约|約|超过|超過|整整)?(?:\d+(?:\.\d+)?|[一二两兩三四五六七八九十百]+|[几幾数數])[多余餘]?倍"
)


@rule(
    "numbers/shrinking-multiple",
    title="减少、降低用了倍数",
    severity=Severity.WARNING,
    basis="实务",
    triggers="倍",
)
def shrinking_multiple(document: Document) -> Iterator[Finding]:
    for match in document.find(_SHRINKS):
        message = f"“{match[0]}”不合事理，减少、降低应用分数或百分数，如“减少三分之二”"
        yield Finding(Span(*match.span()), message)
