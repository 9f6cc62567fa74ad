"""A Traditional character that the converter chose wrongly among those of one Simplified character."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Span, replace, rule
from doclint_characters.conversions import Form, Verdict, forms, siblings, verdicts, wanted
from doclint_characters.gates import traditional
from doclint_characters.glyphs import local
from doclint_characters.quotations import quoted
from doclint_characters.strays import places


@rule(
    "characters/wrong-conversion",
    title="一简对多繁转换错误",
    basis="《通用规范汉字表》附件1",
    profiles=("cn-hant", "tw", "hk"),
)
def wrong_conversion(document: Document) -> Iterator[Finding]:
    if not traditional(document):
        return
    judged = document.memo(verdicts)
    for span, char in places(document, forms()):
        right = _right(document, span, forms()[char], judged.get(span.start))
        if right and not quoted(document, span):
            yield _finding(document, span, char, right)


def _right(document: Document, span: Span, form: Form, verdict: Verdict | None) -> tuple[str, ...]:
    """The forms that should stand in the place of `form`; none where it may stay."""
    demanded = wanted(verdict)
    if demanded is not None:
        return () if demanded == form.char else (demanded,)
    claimed = [*verdict.demanded, *verdict.allowed] if verdict else []
    if form.standing != "closed" or form.char in claimed:
        return ()
    others = [other for other in siblings()[form.simplified] if other is not form]
    echoed = [other for other in others if _echoed(document.prose, span, other.char)]
    usual = [other for other in others if other.standing == "open"]
    return tuple(other.char for other in echoed or usual or others)


def _echoed(prose: str, span: Span, char: str) -> bool:
    """Whether the text elsewhere has the same neighbour beside `char`: a name is spelt one way."""
    before, after = prose[span.start - 1 : span.start], prose[span.end : span.end + 1]
    pairs = [pair for pair in (before + char, char + after) if len(pair) == 2 and pair.isalpha()]
    return any(pair in prose for pair in pairs)


def _finding(document: Document, span: Span, wrong: str, right: tuple[str, ...]) -> Finding:
    choices = [local(document, char) for char in right]
    safety = Safety.UNSAFE if len(choices) == 1 else Safety.SHOWN
    before, after = document.prose[span.start - 1 : span.start], document.prose[span.end : span.end + 1]
    wish = "”或“".join(choices)
    message = f"“{before}{wrong}{after}”中的“{wrong}”应为“{wish}”".replace("\n", "")
    return Finding(span, message, replace(span, choices[0], safety))
