"""Curled and cornered quotation marks in one document."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Severity, Span, pattern, rule

_PAIR = pattern("“[^“”\n]*[㐀-鿿][^“”\n]*”|「[^「」\n]*[㐀-鿿][^「」\n]*」")
_NAMES = {"“": "弯引号“”", "「": "直角引号「」"}
_OTHER = {"“": "「」", "「": "“”"}


@rule(
    "characters/mixed-quotes",
    title="同文混用两种引号",
    severity=Severity.WARNING,
    triggers="「",
)
def mixed_quotes(document: Document) -> Iterator[Finding]:
    pairs = [(Span(*match.span()), match[0][0]) for match in _PAIR.finditer(document.prose)]
    curled = sum(mark == "“" for _, mark in pairs)
    if not 0 < curled < len(pairs):
        return
    main = "“" if (curled, document.profile in ("cn", "cn-hant")) >= (len(pairs) - curled, True) else "「"
    for span, mark in pairs:
        if mark != main:
            yield _finding(span, mark, main)


def _finding(span: Span, mark: str, main: str) -> Finding:
    edits = (
        Edit(Span(span.start, span.start + 1), _OTHER[mark][0]),
        Edit(Span(span.end - 1, span.end), _OTHER[mark][1]),
    )
    message = f"全文引号以{_NAMES[main]}为主，此处用{_NAMES[mark]}，应统一"
    return Finding(Span(span.start, span.start + 1), message, Fix(f"改为{main}…", edits, Safety.UNSAFE))
