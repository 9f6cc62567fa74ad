"""一是， before a long clause: some drafters write it, the standard's examples do not."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, replace, rule


@rule(
    "headings/series-comma",
    title="“一是”之后用了逗号",
    severity=Severity.INFO,
    basis="GB/T 15834—2011 附录B.3.7",
    triggers="是要",
)
def series_comma(document: Document) -> Iterator[Finding]:
    for series in document.outline.series:
        for item in series.items:
            spoken = item.family.name in ("shi", "yao") and len(series.items) > 1
            if spoken and item.tail.of(document.prose) in ("，", ","):
                message = f"“{item.label}”之后一般不加逗号"
                yield Finding(item.tail, message, replace(item.tail, "", Safety.UNSAFE))
