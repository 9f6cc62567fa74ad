"""What was to be filled in later is still empty: XX月, 〔待补〕, TODO, ____."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_CROSS = "[X×Ｘ]"
_PLACEHOLDER = pattern(
    r"(?P<mark>[〔【（(［\[_＿TFX×Ｘ年])(?:"
    r"(?<=[〔【（(［\[])\s?(?:待[补補定核确確填查]|此[处處]待)[^〕】）)］\]]{0,10}[〕】）)］\]]"
    r"|(?<=_)__+|(?<=＿)＿＿+|(?<=T)(?:ODO|BD)(?![A-Za-z])|(?<=F)IXME(?![A-Za-z])"
    rf"|(?<={_CROSS})(?:{_CROSS}?(?=[年月日号號])|{_CROSS}{{1,3}}(?=[个個名人万萬亿億元项項号號%％家户戶]))"
    r"|(?<=年)(?P<blank>[ \u3000]+)月[ \u3000]*日)"
)
_MANY = 12


@rule(
    "elements/placeholder",
    title="占位符号没有填写",
    severity=Severity.WARNING,
    basis="实务",
    triggers="X×Ｘ_＿待O年F",
)
def placeholder(document: Document) -> Iterator[Finding]:
    labels = document.elements.labels
    end = labels[0].span.start if labels else len(document.prose)
    found = [*_placeholders(document.prose, end)]
    if len(found) < _MANY:  # with more, the document is a form or a specimen
        for span in found:
            yield Finding(span, f"“{span.of(document.prose)}”是占位内容，定稿前应当填写")


def _placeholders(prose: str, end: int) -> Iterator[Span]:
    for match in _PLACEHOLDER.finditer(prose, 0, end):
        before = prose[max(0, match.start() - 1) : match.start()]
        if match["mark"] == "年":
            if before.isdecimal():
                yield Span(*match.span("blank"))
        elif not _belongs(before, match[0]):
            yield Span(*match.span())


def _belongs(before: str, text: str) -> bool:
    """Whether it is part of a code, of a product (3×5个) or of a word, for what stands before it."""
    letter = before.isascii() and before.isalpha()
    return text[0] in "TFX×" and (letter or (len(text) == 1 and before.isdecimal()) or before == "×")
