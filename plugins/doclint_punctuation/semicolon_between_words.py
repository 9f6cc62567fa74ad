"""Semicolons between single words."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Severity, Span, pattern, rule
from doclint_punctuation.marks import HAN

_WORDS = pattern(
    rf"(?<=[是有为為括及：])[{HAN}]{{2,4}}"
    rf"(?:(?P<rest>(?:；[{HAN}]{{2,4}}){{2,}}(?=[。等]))|(?:；[{HAN}]{{2,4}}(?=；))+)"
)
"""A series without `rest` ends otherwise, and so does what begins within it: it is passed over at once."""
_TWO = pattern(rf"；[{HAN}]{{2,4}}；")
"""What every series holds, which is sooner found."""


@rule(
    "punctuation/semicolon-between-words",
    title="词语之间用了分号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.6",
    triggers=_TWO,
)
def semicolon_between_words(document: Document) -> Iterator[Finding]:
    """甲乙；丙丁；戊己: words side by side take 、; a semicolon stands between clauses (4.6)."""
    for match in document.find(_WORDS):
        if match["rest"] is None:
            continue
        marks = [at for at in range(*match.span()) if document.prose[at] == "；"]
        edits = tuple(Edit(Span(at, at + 1), "、") for at in marks)
        fix = Fix("改为顿号", edits, Safety.UNSAFE)
        yield Finding(Span(*match.span()), "并列的词语之间应当用顿号", fix)
