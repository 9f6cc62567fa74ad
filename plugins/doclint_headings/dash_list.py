"""Items that begin with a dash all begin with the same dash."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Match, Severity, Span, pattern, replace, rule

_DASH = pattern(r"(?P<dash>[—–－─━-]{1,3})(?=[^\s\d—–－─━-])")
_FULL = "——"


@rule(
    "headings/dash-list",
    title="破折号列项的符号不一",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.10.3.8",
    triggers="—–－─━-",
)
def dash_list(document: Document) -> Iterator[Finding]:
    items = [(at, match) for at, match in _items(document) if match is not None]
    places = {at for at, match in items if match["dash"] == _FULL}
    for at, match in items:
        if match["dash"] != _FULL and (at - 1 in places or at + 1 in places):
            span = Span(*match.span("dash"))
            yield Finding(span, f"同组列项用“——”，这里用“{match['dash']}”", replace(span, _FULL))


def _items(document: Document) -> Iterator[tuple[int, Match | None]]:
    for at, block in enumerate(document.blocks):
        yield at, _DASH.match(document.prose, block.span.start, block.span.end)
