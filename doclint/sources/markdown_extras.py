"""What drafts in Markdown have beyond CommonMark: front matter, formulas, footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doclint.block import MASK, Region, RegionKind
from doclint.span import Span

_EXTRA = re.compile(
    r"""
      (?P<frontmatter> \A (?: ---[ \t]*(?:\r\n?|\n) (?=["'\w-]+[ \t]*:|\#|---) [\s\S]*?
                              (?<=[\n\r])(?:---|\.\.\.)
                            | \+\+\+[ \t]*(?:\r\n?|\n) [\s\S]*? (?<=[\n\r])\+\+\+ ) [ \t]*(?![^\n\r]) )
    | (?P<formula> (?<![^\n\r]) [ ]{0,3} \$\$ (?:(?!\$\$|```)[\s\S])* \$\$ [ \t]* (?![^\n\r]) )
    | (?P<inline> (?<![\\$A-Za-z\d]) \$ (?![\s$]) [ -_a-~]{1,200}? (?<![\s\\]) \$ (?![\d$]) )
    | (?P<note> \[\^[^\]\s]{1,50}\] :? )
    """,
    re.VERBOSE,
)
_LINE = re.compile(r"[^\n\r]+")
_KINDS: dict[str, RegionKind] = {"frontmatter": "frontmatter", "formula": "code", "inline": "code"}


def extras(text: str) -> Iterator[Region]:
    """Front matter, formulas in dollar signs, the marks of footnotes; in order."""
    if text.startswith(("---", "+++")) or "$" in text or "[^" in text:
        for match in _EXTRA.finditer(text):
            yield Region(_KINDS.get(match.lastgroup or "", "markup"), Span(*match.span()))


def plain(text: str, regions: list[Region]) -> str:
    """`text` as CommonMark is to read it, of the same length: blocks blank, marks in a line masked."""
    pieces: list[str] = []
    at = 0
    for region in regions:
        passage = region.span.of(text)
        block = region.kind == "frontmatter" or passage.lstrip(" ").startswith("$$")
        fill = _LINE.sub(lambda line: " " * len(line[0]), passage) if block else MASK * len(passage)
        pieces += [text[at : region.span.start], fill]
        at = region.span.end
    return "".join([*pieces, text[at:]])
