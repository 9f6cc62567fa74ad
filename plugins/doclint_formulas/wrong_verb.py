"""A formula after a verb that is another formula's."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from doclint import Document, Finding, Lexicon, Safety, Severity, load_table, replace, rule

from .plain import Plain, plain


class Verbs(msgspec.Struct, frozen=True):
    """A row of `verbs.tsv`: what a formula is done with, and what people wrongly write."""

    object: str
    right: str
    traditional: str
    wrong: tuple[str, ...]
    source: str


@rule("formulas/wrong-verb", title="规范表述的动词搭配不当", severity=Severity.WARNING, basis="实务")
def wrong_verb(document: Document) -> Iterator[Finding]:
    """The verb stands right before the formula or a particle there, and the formula ends its clause."""
    read = document.memo(plain)
    for start, after, verbs in _objects().longest(read.text):
        if "\u4e00" <= read.text[after : after + 1] <= "\u9fff":
            continue
        end = start - (read.text[start - 1 : start] in ("了", "好"))
        for wrong in verbs.wrong:
            if read.text.endswith(wrong, 0, end):
                yield _finding(read, end - len(wrong), end, verbs)


@cache
def _objects() -> Lexicon[Verbs]:
    table = load_table(__package__, "verbs.tsv")
    return Lexicon({row[0]: Verbs(row[0], row[1], row[2], tuple(row[3].split()), row[4]) for row in table})


def _finding(read: Plain, start: int, end: int, verbs: Verbs) -> Finding:
    right = verbs.traditional if read.traditional else verbs.right
    span = read.span(start, end)
    found = read.shown[start:end]
    phrase = read.shown[end : end + len(verbs.object)]
    message = f"“{phrase}”应与“{right}”搭配，不与“{found}”搭配（{verbs.source}）"
    return Finding(span, message, replace(span, right, Safety.UNSAFE))
