"""The attachments at the end are those of the list, numbered alike."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, rule
from doclint_elements.attachments import attached


@rule(
    "elements/attachment-count",
    title="附件与附件说明的顺序号对不上",
    basis="GB/T 9704—2012 7.3.7",
    triggers="附",
    profiles=("cn", "cn-hant"),
)
def attachment_count(document: Document) -> Iterator[Finding]:
    listed = document.elements.listed
    own = document.memo(attached)
    if len(listed) < 2 or not own or not all(each.number for each in own):
        return
    numbers = {each.number for each in listed}
    for each in own:
        if each.number not in numbers:
            yield Finding(each.label.span, f"附件说明中没有附件{each.number}")
    present = {each.number for each in own}
    for item in listed:
        if item.number not in present:
            yield Finding(item.name, f"附件说明列有附件{item.number}，文后没有这个附件")
