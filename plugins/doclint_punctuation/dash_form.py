"""Dashes that are not two em dashes."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Match, Span, pattern, replace, rule
from doclint_punctuation.chinese import block_at, is_han
from doclint_punctuation.marks import CLOSING, OPENING

_WRONG = pattern(r"-{2,4}|－{2,4}|[—―─ー]{2,4}|— —|—(?=[^\s—])")
_MARKS = "，。、；：！？" + OPENING + CLOSING


@rule(
    "punctuation/dash-form",
    title="破折号写法不对",
    basis="GB/T 15834—2011 4.10.2",
    triggers="-－—―─ー",
)
def dash_form(document: Document) -> Iterator[Finding]:
    """--, －－, ——— and the like between Chinese characters; the form is —— (4.10.2)."""
    for match in document.find(_WRONG):
        written = match.group()
        if written in ("——", "————") or (written == "──" and document.profile in ("tw", "hk")):
            continue
        if _single_is_right(document, match) or not _in_prose(document, match):
            continue
        span = Span(*match.span())
        yield Finding(span, f"“{written}”应为破折号“——”", replace(span, "——"))


def _single_is_right(document: Document, match: Match) -> bool:
    """A single — joins places and times; it is wrong only where a paragraph begins with it."""
    if match.group() != "—":
        return False
    block = block_at(document, match.start())
    return block is None or block.start != match.start()


def _in_prose(document: Document, match: Match) -> bool:
    prose = document.prose
    block = block_at(document, match.start())
    if block is None:
        return False
    before = prose[match.start() - 1] if match.start() > block.start else ""
    after = prose[match.end() : min(block.end, match.end() + 1)]
    if before == "":
        return _chinese(after) or after.isdigit()
    return _chinese(after) and _chinese(before) and before not in "年月日"


def _chinese(char: str) -> bool:
    return is_han(char) or (bool(char) and char in _MARKS)
