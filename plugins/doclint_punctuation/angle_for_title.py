"""< > in place of title marks."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Match, Span, pattern, rule
from doclint_punctuation.marks import BREAK, HAN, TITLE, place
from doclint_punctuation.pairing import around

_ANGLES = pattern(
    rf"(?:(?P<double><<|＜＜)|(?<![<＜])[<＜])(?P<title>[{HAN}][^<>＜＞=/{BREAK}]{{0,50}}[{HAN}）)”\d])"
    r"(?(double)(?:>>|＞＞)|[>＞](?![>＞]))"
)


@rule(
    "punctuation/angle-for-title",
    title="书名号写成了小于号、大于号",
    basis="GB/T 15834—2011 4.15",
    triggers="<＜",
)
def angle_for_title(document: Document) -> Iterator[Finding]:
    """<办法> and <<办法>>; inside a title the marks are 〈〉, elsewhere 《》 (4.15)."""
    for match in document.find(_ANGLES):
        span = Span(*match.span())
        inner = any(pair.opening.kind is TITLE for pair in around(document, span))
        opening, closing = "〈〉" if inner else "《》"
        yield Finding(place(span), f"书名号应为{opening}{closing}", _fix(match, opening, closing))


def _fix(match: Match, opening: str, closing: str) -> Fix:
    edits = (
        Edit(Span(match.start(), match.start("title")), opening),
        Edit(Span(match.end("title"), match.end()), closing),
    )
    return Fix(f"改为{opening}{closing}", edits)
