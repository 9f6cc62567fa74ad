"""Arabic figures are half-width; a few full-width ones among them are slips of the input method."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

FULL_WIDTH = "０１２３４５６７８９"
_RUN = pattern(
    # Between Chinese figures, 一０三年, a full-width 0 is a zero of theirs.
    r"(?<![Ａ-Ｚａ-ｚ０-９〇一二三四五六七八九])(?!０[^0-9０-９年月日時时分秒元個个名人項项次天點点度％.．,，])"
    r"[０-９](?:[0-9０-９]|[.．](?=[0-9０-９])|[,，](?=[0-9０-９]{3}(?![0-9０-９])))*％?"
    r"(?![Ａ-Ｚａ-ｚ０-９〇一二三四五六七八九])"
)
_LABEL = pattern(r"[（(]?[０-９]+[）)、.．]")
_FASHION = 12
_HALF = str.maketrans(FULL_WIDTH + "．，％", "0123456789.,%")


@rule(
    "numbers/full-width-digit",
    title="数字用了全角",
    severity=Severity.WARNING,
    basis="实务",
    profiles=("cn-hant", "tw", "hk"),  # of a Simplified document all full-width letters and digits are told
    triggers=FULL_WIDTH,
)
def full_width_digit(document: Document) -> Iterator[Finding]:
    prose = document.prose
    full = _count(prose, FULL_WIDTH)
    if full >= _FASHION and full > _count(prose, "0123456789"):
        return  # a text set throughout in full-width figures follows an older fashion, not a slip
    labels = document.memo(_labels) if document.profile == "tw" else frozenset()
    for match in document.find(_RUN):
        if match.start() in labels:
            continue
        span, right = Span(*match.span()), match[0].translate(_HALF)
        yield Finding(span, f"数字应用半角：“{match[0]}”应为“{right}”", replace(span, right))


def _labels(document: Document) -> frozenset[int]:
    """Where the numbers of items begin: Taiwan's statutes and its handbook set them as wide as characters."""
    starts = (block.span.start for block in document.blocks)
    found = (_LABEL.match(document.prose, start) for start in starts)
    return frozenset(match.start() + (match[0][0] in "（(") for match in found if match)


def _count(prose: str, chars: str) -> int:
    return sum(prose.count(char) for char in chars)
