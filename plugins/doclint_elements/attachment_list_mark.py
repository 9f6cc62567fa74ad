"""A name in the list of attachments ends without a mark, and its number takes a dot."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, replace, rule


@rule(
    "elements/attachment-list-mark",
    title="附件说明的标点不对",
    basis="GB/T 9704—2012 7.3.4",
    triggers="附",
    profiles=("cn", "cn-hant"),
)
def attachment_list_mark(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for attachment in document.elements.listed:
        final, sign = attachment.final, attachment.sign
        if len(final):
            mark = final.of(prose)
            message = f"附件名称后不加“{mark}”"
            yield Finding(final, message, replace(final, "", title=f"删去“{mark}”"))
        if sign.of(prose).strip() in ("、", "，", ")", "）", "：", ":"):
            message = f"附件顺序号“{attachment.number}”后用“.”，不用“{sign.of(prose)}”"
            yield Finding(sign, message, replace(sign, "."))
