"""Tables and figures are numbered one after another in the order in which they stand."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, rule

_CAPTION = pattern(r"(?P<kind>[表图圖])\s?(?P<number>\d{1,2})(?![\d.．\-—－])[\s：:　](?=\S)[^。；，]{2,40}$")
_LONGEST = 50


@rule(
    "elements/caption-number",
    title="图、表的序号不连续",
    severity=Severity.WARNING,
    basis="实务",
    triggers="表图圖",
)
def caption_number(document: Document) -> Iterator[Finding]:
    last = {"表": 0, "图": 0, "圖": 0}
    for block in document.blocks:
        if len(block.span) > _LONGEST:
            continue
        match = _CAPTION.match(document.prose, block.span.start, block.span.end)
        if match is None:
            continue
        kind, number = match["kind"], int(match["number"])
        expected = last[kind] + 1
        if last[kind] and number not in (expected, 1, last[kind]):
            span = Span(match.start(), match.end("number"))
            yield Finding(span, f"“{kind}{number}”前面是“{kind}{last[kind]}”，应为“{kind}{expected}”")
        last[kind] = number
