"""The mark after a heading's number: 一、 （一） 1. （1） ①."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, rule
from doclint_headings.spelling import misspelt


@rule(
    "headings/wrong-mark",
    title="序号后的标点用错",
    basis="GB/T 15834—2011 附录B.3",
)
def wrong_mark(document: Document) -> Iterator[Finding]:
    for each in misspelt(document, "mark"):
        message = f"序号后的标点用错：“{each.heading.label}”应为“{each.due}”"
        yield Finding(each.span, message, each.fix)
