"""A Traditional character that the converter chose wrongly among those of one Simplified character."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from doclint import Document, Finding, Safety, Span, replace, rule
from doclint_characters.conversions import Verdict, questionable, verdicts, wanted
from doclint_characters.forms import Form, forms, siblings
from doclint_characters.gates import traditional
from doclint_characters.glyphs import interchangeable, local
from doclint_characters.quotations import quoted
from doclint_characters.strays import offsets
from doclint_characters.surnames import surname


@rule(
    "characters/wrong-conversion",
    title="一简对多繁转换错误",
    basis="《通用规范汉字表》附件1",
    profiles=("cn-hant", "tw", "hk"),
)
def wrong_conversion(document: Document) -> Iterator[Finding]:
    if not traditional(document):
        return
    prose, judged = document.prose, document.memo(verdicts)
    for at in sorted({*offsets(prose, document.memo(questionable)), *judged}):
        form, span = forms().get(prose[at]), Span(at, at + 1)
        right = _right(document, span, form, judged.get(at)) if form else ()
        if right and not quoted(document, span):
            yield _finding(document, span, prose[at], right)


def _right(document: Document, span: Span, form: Form, verdict: Verdict | None) -> tuple[str, ...]:
    """The forms that should stand in the place of `form`; none where it may stay."""
    demanded = wanted(verdict)
    claimed = [*verdict.demanded, *verdict.allowed] if verdict else []
    if demanded is not None:
        # In 應儘量 the words 應盡 and 儘量 weigh the same: what stands there has a word of its own.
        return () if verdict is None or form.char in (demanded, *verdict.allowed) else (demanded,)
    if not claimed and (name := surname(document.prose, span)):
        return (name,)
    if form.char in claimed:
        return ()
    others = [other for other in siblings()[form.simplified] if other is not form]
    if form.standing != "closed":
        free = [other.char for other in others if other.standing != "closed"]
        written = document.characters.intersection(free)
        rivals = [char for char in free if char in written and not interchangeable(form.char, char)]
        return tuple(char for char in rivals if _outvoted(document, span, char))
    echoed = [other for other in others if any(_echoes(document, span, other.char))]
    usual = [other for other in others if other.standing == "open"]
    return tuple(other.char for other in echoed or usual or others)


def _echoes(document: Document, span: Span, char: str) -> Iterator[int]:
    """How often the text has the same neighbour, before or after, beside `char`: a name is spelt one way."""
    before, after = _neighbours(document.prose, span)
    pairs = document.memo(_pairs)
    return (pairs[pair] for pair in (before + char, char + after) if len(pair) == 2 and pair.isalpha())


def _outvoted(document: Document, span: Span, char: str) -> bool:
    """Whether `char` stands beside the same neighbour twice or more, and what stands at `span` only here."""
    own = _echoes(document, span, span.of(document.prose))
    return any(
        mine == 1 and theirs > 1 for mine, theirs in zip(own, _echoes(document, span, char), strict=True)
    )


def _pairs(document: Document) -> Counter[str]:
    """How often each form that another may be taken for stands beside each of its neighbours."""
    prose = document.prose
    asked = {forms()[char].simplified for char in document.memo(questionable)}
    kin = [char for char, form in forms().items() if form.simplified in asked and char in document.characters]
    starts = {start for at in offsets(prose, kin) for start in (at - 1, at) if start >= 0}
    return Counter(prose[start : start + 2] for start in starts)


def _neighbours(prose: str, span: Span) -> tuple[str, str]:
    return prose[max(0, span.start - 1) : span.start], prose[span.end : span.end + 1]


def _finding(document: Document, span: Span, wrong: str, right: tuple[str, ...]) -> Finding:
    choices = [local(document, char) for char in right]
    safety = Safety.UNSAFE if len(choices) == 1 else Safety.SHOWN
    around = document.prose[max(0, span.start - 1) : span.end + 1]
    word = "".join(char for char in around if char.isalpha())
    wish = "”或“".join(choices)
    message = f"“{word}”中的“{wrong}”应为“{wish}”"
    return Finding(span, message, replace(span, choices[0], safety))
