"""The caption of a table or figure is no sentence and ends without a mark."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_CAPTION = pattern(
    r"[表图圖]\s?\d{1,2}(?:[-—－.]\d{1,2})?[\s：:　]"
    r"(?!显示|顯示|说明|說明|反映|表明|列|给出|給出|为|為|是|可见|可見|中|所)"
    r"[^，。；：！？\n]{2,36}(?P<mark>。)$"
)
_VERB = pattern("了|已|将|將|可以|应当|應當")
_LONGEST = 50


@rule(
    "elements/caption-end-mark",
    title="图题、表题末尾用了句号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 A.1",
    triggers="表图圖",
)
def caption_end_mark(document: Document) -> Iterator[Finding]:
    for block in document.blocks:
        if len(block.span) > _LONGEST:
            continue
        match = _CAPTION.match(document.prose, block.span.start, block.span.end)
        if match is not None and _VERB.search(match[0]) is None:
            span = Span(*match.span("mark"))
            yield Finding(span, "图题、表题末尾不用句号", replace(span, "", title="删去“。”"))
