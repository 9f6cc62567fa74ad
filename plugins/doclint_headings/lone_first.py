"""其一, 一来, 一则 want their second."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_FIRST = pattern(
    r"(?<![^\s。；：，！？—])(?:其一(?=[，,、：:是])|一[来來](?=[，,、是])|一[则則](?=[，,、是以]))"
)
_SECONDS = {
    "其一": ("其二",),
    "一来": ("二来", "二則", "二则"),
    "一则": ("二则", "一则"),
    "一來": ("二來", "二則"),
    "一則": ("二則", "一則"),
}
_REACH = 1000


@rule(
    "headings/lone-first",
    title="有“其一”而没有“其二”",
    severity=Severity.INFO,
    basis="实务",
    triggers=_FIRST,
)
def lone_first(document: Document) -> Iterator[Finding]:
    answered = 0
    for match in document.find(_FIRST):
        if match.start() < answered:
            continue
        after = document.prose[match.end() : match.end() + _REACH]
        places = [after.find(second) for second in _SECONDS[match[0]] if second in after]
        if places:
            answered = match.end() + min(places) + 1
        else:
            message = f"“{match[0]}”之后没有“{_SECONDS[match[0]][0]}”相应；请补写，或删去“{match[0]}”"
            yield Finding(Span(*match.span()), message)
