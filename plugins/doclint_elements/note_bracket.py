"""The note below the date of writing stands in round brackets."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_NOTE = pattern(r"[【〔\[［]?(?P<head>联系人|聯繫人|联系电话|聯繫電話|此件[^，。]{1,12}[公发發])")
_ROUND = "（("


@rule(
    "elements/note-bracket",
    title="附注未加圆括号",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 7.3.6",
    triggers="联聯此",
    profiles=("cn", "cn-hant"),
)
def note_bracket(document: Document) -> Iterator[Finding]:
    elements, prose = document.elements, document.prose
    if not elements.is_official or elements.signature is None or elements.dated is None:
        return
    end = elements.dated.span.end
    if end < elements.signature.end:
        return
    span = next((block.span for block in document.blocks if block.span.start >= end), None)
    if span is not None and prose[span.start] not in _ROUND:
        match = _NOTE.match(prose, span.start, span.end)
        if match is not None:
            yield Finding(Span(*match.span()), "成文日期下面的附注要加圆括号：“（联系人：……）”")
