"""Signers are set apart by a space, not by 、."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_MARK = pattern(
    r"(?:签发人|簽發人)[：:](?P<first>[^\s、，。\n]{1,6})(?P<mark>[、，])(?=[^\s、，。]{1,6}(?:\s|$|[、，]))"
)


@rule(
    "elements/signer-separator",
    title="签发人之间用了标点",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 7.2.6",
    triggers="签簽",
    profiles=("cn", "cn-hant"),
)
def signer_separator(document: Document) -> Iterator[Finding]:
    for match in document.find(_MARK):
        span = Span(*match.span("mark"))
        yield Finding(span, f"签发人姓名之间空一字，不用“{match['mark']}”", replace(span, "\u3000"))
