"""A mark both inside and after the closing quotation mark."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Match, Safety, Span, pattern, rule
from doclint_punctuation.marks import BREAK

_TWICE = pattern("(?P<inside>[。，、；])(?P<quote>[”’」』])(?!(?<=。.)、[“‘「『])(?P<after>[。，、；])")
"""Not where sentences quoted whole are listed: 「……。」、「……。」."""

_OPENED = pattern(rf"(?P<before>.?)[“‘「『][^“‘「『{BREAK}]*\Z")
_FAR = 200


@rule(
    "punctuation/end-mark-twice",
    title="后引号内外都有标点",
    basis="GB/T 15834—2011 B.2",
    triggers=_TWICE,
)
def end_mark_twice(document: Document) -> Iterator[Finding]:
    """。”。 and the like: a sentence quoted whole ends inside the marks, a fragment after them (B.2)."""
    for match in document.find(_TWICE):
        whole = match["inside"] == match["after"] == "。" and _quoted_whole(document.prose, match)
        extra = match.start("after" if whole else "inside")
        right = f"{match['inside']}{match['quote']}" if whole else f"{match['quote']}{match['after']}"
        fix = Fix(f"改为{right}", (Edit(Span(extra, extra + 1), ""),), Safety.UNSAFE)
        yield Finding(Span(*match.span()), f"后引号内外不能都用标点，应为{right}", fix)


def _quoted_whole(prose: str, match: Match) -> bool:
    opened = _OPENED.search(prose, max(0, match.start() - _FAR), match.start())
    return opened is not None and opened["before"] in ("", "：", "。", "？", "！", "\n", "\u3000")
