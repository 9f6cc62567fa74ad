"""Full stops on the wrong side of a bracket."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Severity, Span, pattern, rule
from doclint_punctuation.marks import BREAK, HAN

_WRONG = pattern(
    rf"(?P<inner>(?<=[{HAN}”》\d%])（[^（）。！？{BREAK}]{{1,60}}(?P<inside>。)）[，。；、])"
    rf"|(?P<outer>(?P<before>。)（[^（）。！？{BREAK}]{{1,30}}）。)"
)


@rule(
    "punctuation/stop-beside-bracket",
    title="括号前后的句号多余",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 A.8",
    triggers="（",
)
def stop_beside_bracket(document: Document) -> Iterator[Finding]:
    """（…。）。 and 。（…）。: a note inside a sentence has no stop of its own and stands before the stop."""
    for match in document.find(_WRONG):
        at = match.start("inside" if match["inner"] else "before")
        span = Span(at, at + 1)
        fix = Fix("删去句号", (Edit(span, ""),), Safety.UNSAFE)
        yield Finding(span, "句内括号里面的末尾和前面都不用句号，句号放在后括号之后", fix)
