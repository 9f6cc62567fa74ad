"""Where an attachment begins it says 附件1: Arabic figure, no mark."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, parse_numeral, replace, rule


@rule(
    "elements/attachment-label",
    title="附件标识写法不对",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 7.3.7",
    triggers="附",
    profiles=("cn", "cn-hant"),
)
def attachment_label(document: Document) -> Iterator[Finding]:
    elements = document.elements
    if not elements.is_official and not elements.listed:
        return  # laws and treaties number their annexes otherwise
    for label in elements.labels:
        written = label.span.of(document.prose)
        if len(label.mark):
            mark = label.mark.of(document.prose)
            message = f"附件标识“{written}”后不加“{mark}”"
            yield Finding(label.mark, message, replace(label.mark, "", title=f"删去“{mark}”"))
        number = None if label.number.isdecimal() else parse_numeral(label.number)
        if number:
            at = document.prose.index(label.number, label.span.start)
            span = Span(at, at + len(label.number))
            message = f"附件顺序号用阿拉伯数字：“{written}”应为“附件{number}”"
            yield Finding(span, message, replace(span, str(number)))
