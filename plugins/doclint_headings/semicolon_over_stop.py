"""Where an item holds a 。, no item of its list may end in ；."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Severity, rule
from doclint_headings.lists import lists


@rule(
    "headings/semicolon-over-stop",
    title="列项内部有句号，项末却用分号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 附录A.5",
    triggers="；",
)
def semicolon_over_stop(document: Document) -> Iterator[Finding]:
    if any(heading.style.track == "statute" for heading in document.outline.headings):
        return  # statutes put sentences within their （一）…；（二）…
    for passages in lists(document):
        inner = passages[:-1]
        ends = [each.end for each in inner if each.mark == "；"]
        if ends and any("。" in each.body for each in inner):
            fix = Fix("各项末尾改用句号", tuple(Edit(end, "。") for end in ends), Safety.UNSAFE)
            yield Finding(ends[0], "列项内部有句号，各项末尾也用句号，不用分号", fix)
