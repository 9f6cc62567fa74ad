"""One series keeps one wording: not 一是…，第二，…，三是…."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, replace, rule


@rule(
    "headings/mixed-series",
    title="同一组“一是、第二”混用",
    severity=Severity.WARNING,
    basis="实务",
    triggers="是要第其",
)
def mixed_series(document: Document) -> Iterator[Finding]:
    for series in document.outline.series:
        for gap in series.gaps:
            if gap.kind == "family":
                due = gap.family.write(gap.due)
                message = f"与同组的说法不一：“{gap.item.label}”应为“{due}”"
                whole = Span(gap.item.span.start, gap.item.tail.end)
                typed = gap.item.tail.of(document.prose)
                tail = gap.family.tail or ("" if typed in ("，", ",", "、") else typed)
                yield Finding(gap.item.span, message, replace(whole, due + tail, Safety.UNSAFE))
