"""A letter to a superior in Taiwan has no 辦法: one does not tell a superior what to do."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_SUBJECT = pattern(r"(?<![^\r\n])[ \t\u3000]*主[ \u3000]*旨[ \u3000]*[：:][^\r\n]*")
_UPWARD = pattern(r"[請请][ \u3000]*(?:鑒核|鑒察|鑑核|鑑察|核示)|鈞(?:院|部|府|署|局|會|長)")
_MEASURES = pattern(r"(?<![^\r\n])[ \t\u3000]*(?P<name>辦[ \u3000]*法)[ \u3000]*[：:]")


@rule(
    "headings/measures-upward",
    title="上行函用了“辦法”段",
    severity=Severity.WARNING,
    basis="实务",
    triggers="鑒鑑核鈞",
    profiles=("tw",),
)
def measures_upward(document: Document) -> Iterator[Finding]:
    subjects = list(_SUBJECT.finditer(document.prose))
    if len(subjects) != 1 or not _UPWARD.search(subjects[0][0]):
        return  # several letters in one text have a direction each
    for match in _MEASURES.finditer(document.prose, subjects[0].end()):
        yield Finding(Span(*match.span("name")), "上行函不用“辦法”段；可并入主旨，或改用“請求”“建議”")
