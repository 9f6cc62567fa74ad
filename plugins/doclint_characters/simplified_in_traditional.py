"""A Simplified character in a Traditional document."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Fix, Safety, Span, replace, rule, simplified_only
from doclint_characters.conversions import verdicts, wanted
from doclint_characters.forms import siblings
from doclint_characters.gates import traditional
from doclint_characters.glyphs import local
from doclint_characters.quotations import quoted
from doclint_characters.strays import places


@rule(
    "characters/simplified-in-traditional",
    title="繁体文本混入简体字",
    profiles=("cn-hant", "tw", "hk"),
)
def simplified_in_traditional(document: Document) -> Iterator[Finding]:
    if not document.script.simplified or not traditional(document):
        return
    for span, char in places(document, simplified_only()):
        if not quoted(document, span):
            fix = _fix(document, span, char)
            yield Finding(span, f"繁体文本中混入简体字“{char}”，应为“{fix.edits[0].text}”", fix)


def _fix(document: Document, span: Span, char: str) -> Fix:
    """The words around choose among several counterparts; where they do not, the usual one is shown."""
    several = siblings().get(char)
    asked = wanted(document.memo(verdicts).get(span.start)) if several else None
    usual = asked or (several[0].char if several else simplified_only()[char])
    sure = asked is not None or several is None
    return replace(span, local(document, usual), Safety.UNSAFE if sure else Safety.SHOWN)
