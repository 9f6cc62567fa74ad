"""Quotations and titles that are wholly in the other script: they keep their own form."""

from __future__ import annotations

from collections.abc import Collection

from doclint import Document, Span, pattern, simplified_only, traditional_only
from doclint_characters.strays import within

_QUOTATION = pattern(r"[《“「『〈]([^《》“”「」『』\n]{2,80})[》”」』〉]")
_LEAST = 2
"""A single foreign character within quotation marks is a stray like any other."""


def foreign(document: Document) -> tuple[Span, ...]:
    """The quotations of `document` with characters of one script only, which is not its own."""
    simplified, traditional = simplified_only().keys(), traditional_only().keys()
    own, other = (simplified, traditional) if document.profile == "cn" else (traditional, simplified)
    return tuple(
        Span(*match.span(1)) for match in _QUOTATION.finditer(document.prose) if _wholly(match[1], other, own)
    )


def quoted(document: Document, span: Span) -> bool:
    """Whether `span` lies in a quotation of the other script."""
    return within(document.memo(foreign), span)


def _wholly(text: str, other: Collection[str], own: Collection[str]) -> bool:
    return sum(char in other for char in text) >= _LEAST and not any(char in own for char in text)


def registered(document: Document, span: Span) -> bool:
    """Whether `span` lies in a quotation or a title of whatever script: names and others' words stay."""
    return within(document.memo(_quotations), span)


def _quotations(document: Document) -> tuple[Span, ...]:
    return tuple(Span(*match.span(1)) for match in _QUOTATION.finditer(document.prose))
