"""一方面 wants its 另一方面."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_ONE = pattern(r"(?<![^\s。；：，！？“「])一方面(?=[，,]?(?!的|是|军|軍|红|紅))")
_OTHER = ("另一方面", "一方面", "另方面", "同时", "同時", "二是", "再一方面", "其他方面", "另外")
_REACH = 400


@rule(
    "headings/lone-aspect",
    title="“一方面”没有“另一方面”相应",
    severity=Severity.WARNING,
    basis="实务",
    triggers=("一方面",),
)
def lone_aspect(document: Document) -> Iterator[Finding]:
    prose, answered = document.prose, 0
    for match in document.find(_ONE):
        after = prose[match.end() : match.end() + _REACH]
        if match.start() < answered or "一方面" in prose[max(0, match.start() - _REACH) : match.start()]:
            continue
        places = [after.find(other) for other in _OTHER if other in after]
        if places:
            answered = match.end() + min(places) + 1
        else:
            yield Finding(Span(*match.span()), "“一方面”之后没有“另一方面”相应")
