"""（试行） and the like outside the title that they belong to."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Severity, Span, pattern, rule

_OUTSIDE = pattern(
    "》(?P<version>[（(](?:试行|試行|暂行|暫行|草案|征求意见稿|徵求意見稿|送审稿|送審稿|讨论稿|討論稿|修订稿|修訂稿)[）)])"
)


@rule(
    "punctuation/version-outside-title",
    title="“（试行）”之类写在书名号外",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 A.13",
    profiles=("cn", "cn-hant"),
    triggers=_OUTSIDE,
)
def version_outside_title(document: Document) -> Iterator[Finding]:
    """《办法》（试行） should be 《办法（试行）》 where the note is part of the title (A.13)."""
    for match in document.find(_OUTSIDE):
        span = Span(*match.span())
        inside = f"{match['version']}》"
        edits = (Edit(span, inside),)
        yield Finding(span, f"属于名称的一部分，应为“{inside}”", Fix(f"改为“{inside}”", edits, Safety.UNSAFE))
