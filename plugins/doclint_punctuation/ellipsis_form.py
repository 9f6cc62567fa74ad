"""Ellipses that are not six dots."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Match, Span, pattern, replace, rule
from doclint_punctuation.chinese import block_at, in_chinese
from doclint_punctuation.marks import BREAK, CLOSING, HAN, OPENING

_WRONG = pattern(r"[。.．·・⋯‥…](?:(?<=[⋯‥…])|(?<=・)(?=・)|(?<=([。.．·]))(?=\1\1))(?:(?<=(.))\2*)")
_LEADER = pattern(rf"[ \t\u3000]*[（(]?[\dIVXivx]+[）)]?[ \t]*(?:[{BREAK}]|\Z)")
_NEAR = pattern(f"[{HAN}，。、；：！？{OPENING}{CLOSING}]")
_RIGHT = ("……", "…………")
_CENTRED = ("⋯⋯", "⋯⋯⋯⋯")
"""Six dots at mid-height, as Taiwan and Hong Kong set them and their input methods type them."""


@rule(
    "punctuation/ellipsis-form",
    title="省略号写法不对",
    basis="GB/T 15834—2011 4.11.2",
    triggers=("⋯", "‥", "…", "・・", "。。。", "...", "．．．", "···"),
)
def ellipsis_form(document: Document) -> Iterator[Finding]:
    """... 。。。 and a single … in Chinese; the form is …… (4.11.2), at most twice in a row."""
    for match in document.find(_WRONG):
        if match.group() in _RIGHT or not _in_prose(document, match):
            continue
        if document.profile in ("tw", "hk") and match.group() in _CENTRED:
            continue
        span = Span(*match.span())
        yield Finding(span, f"“{match.group()}”应为省略号“……”", replace(span, "……"))


def _in_prose(document: Document, match: Match) -> bool:
    prose = document.prose
    block = block_at(document, match.start())
    if block is None or _LEADER.match(prose, match.end()) or len(match.group()) > 12:
        return False  # the dots of a table of contents
    chinese = [
        _NEAR.match(char)
        for char in (prose[match.start() - 1 : match.start()], prose[match.end() : match.end() + 1])
    ]
    return any(chinese) and in_chinese(document, match.start())
