"""What is remarked on a document, to compare it with the same text in another format."""

from __future__ import annotations

import re
from collections import Counter

from doclint import Document
from doclint.lint import lint
from doclint.plugins import load
from doclint.rules import activate

RULES = [activate(rule) for rule in load().rules if rule.default]
_BLANK = re.compile("[ \t\u3000\xa0]")


def remarks(document: Document) -> Counter[tuple[str, str, str]]:
    """Rule, message and paragraph (its number, if generated, before it) of every remark."""
    return Counter(
        (each.rule, each.message, _paragraph(document, each.span.start))
        for each in lint(document, RULES).diagnostics
    )


def _paragraph(document: Document, offset: int) -> str:
    before = [each for each in document.blocks if each.span.start <= offset]
    return _BLANK.sub("", before[-1].label + before[-1].span.of(document.text)) if before else ""
