"""A superior is called by its name, neither 你局 nor 贵局."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_UPWARD = frozenset(["请示", "报告"])
_PRONOUN = pattern(r"[你贵](?:省|市|县|区|局|厅|委|部|办|院|府|署)(?![一-龥]{0,1}[》〉])")
_QUOTED = "《“"


@rule(
    "elements/pronoun-upward",
    title="上行文用“你”“贵”称上级机关",
    severity=Severity.WARNING,
    basis="实务",
    triggers="你贵",
    profiles=("cn",),
)
def pronoun_upward(document: Document) -> Iterator[Finding]:
    elements = document.elements
    if elements.type not in _UPWARD or elements.addressee is None:
        return
    for match in _PRONOUN.finditer(document.prose, elements.body.start, elements.body.end):
        if document.prose[match.start() - 1] not in _QUOTED:
            message = f"{elements.type}是上行文，不用“{match[0]}”，应写上级机关的名称"
            yield Finding(Span(*match.span()), message)
