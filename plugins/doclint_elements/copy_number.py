"""The number of the copy has six figures."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule
from doclint_elements.secrecy import heads

_FIGURES = pattern(r"(?:份号[：:]?\s?)?(?P<figures>\d{1,8})")
_LENGTH = 6


@rule(
    "elements/copy-number",
    title="份号不是6位数字",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 7.2.1",
    triggers="密",
    profiles=("cn", "cn-hant"),
)
def copy_number(document: Document) -> Iterator[Finding]:
    """Judged only above a grade of secrecy, which is what copies are numbered for."""
    if not document.blocks or not any(grade is not None for _, grade in heads(document)):
        return
    first = document.blocks[0].span
    match = _FIGURES.fullmatch(document.prose, first.start, first.end)
    if match is not None and len(match["figures"]) != _LENGTH:
        yield Finding(Span(*match.span("figures")), f"份号一般用6位阿拉伯数字，“{match['figures']}”不是")
