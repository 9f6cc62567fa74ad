"""What a web page or a page break leaves in a text: breadcrumbs, share lines, page numbers, footers.

Only whole lines, and only what is certain: a doubtful line is text.
"""

from __future__ import annotations

from collections.abc import Iterator

from doclint.block import Region
from doclint.sources.junk_shapes import page_breaks, web_lines
from doclint.sources.junk_words import furniture
from doclint.span import Span


def junk(text: str) -> Iterator[Region]:
    """The lines of `text` that are certainly no part of the document."""
    web = list(web_lines(text))
    found = {*page_breaks(text), *web, *furniture(text, web)}
    reached = 0
    for span in sorted(found):
        if span.start >= reached:
            yield Region("junk", Span(span.start, span.end))
            reached = span.end
