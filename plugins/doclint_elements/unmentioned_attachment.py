"""Each attachment of the list is mentioned in the text."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Attachment, Document, Finding, Severity, rule

_ALL = ("附后", "附後", "附件", "附表")


@rule(
    "elements/unmentioned-attachment",
    title="所列附件正文没有提到",
    severity=Severity.INFO,
    basis="实务",
    triggers="附",
    profiles=("cn", "cn-hant"),
)
def unmentioned_attachment(document: Document) -> Iterator[Finding]:
    elements = document.elements
    text = elements.body.of(document.prose)
    numbered = any(f"附件{each.number}" in text for each in elements.listed)
    for attachment in elements.listed:
        if not _mentioned(attachment, attachment.name.of(document.prose), text, numbered):
            yield Finding(attachment.name, "正文没有提到这个附件")


def _mentioned(attachment: Attachment, name: str, text: str, numbered: bool) -> bool:
    """By its number where numbers are used, else by name or by a word for all of them."""
    if name.strip("《》") in text or attachment.number and f"附件{attachment.number}" in text:
        return True
    return not numbered and any(word in text for word in _ALL)
